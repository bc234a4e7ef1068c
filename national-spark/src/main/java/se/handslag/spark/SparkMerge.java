package se.handslag.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import se.handslag.reporting.national.Admission;
import se.handslag.reporting.national.Comparison;
import se.handslag.reporting.national.ComparisonFiles;
import se.handslag.reporting.national.Group;
import se.handslag.reporting.national.NationalLine;
import se.handslag.reporting.national.NationalReader;
import se.handslag.reporting.national.TableSum;
import se.handslag.reporting.national.TableTally;
import se.handslag.reporting.national.TeamTable;

/**
 * Merges national files on Spark into the comparison that {@link se.handslag.reporting.national.NationalMerge} makes of them on one machine: the
 * same numbers, and the same faults in the same order.
 *
 * <p>Each file is read by one machine, line by line. The lines of a team's year meet on one machine, where it is decided which are let in; after
 * that only sums travel. A file that cannot be read fails the job, as it does any job of the engine.
 */
public final class SparkMerge {
    private static final Comparator<NationalLine> AS_READ =
            Comparator.comparing(NationalLine::file).thenComparing(NationalLine::number);

    private SparkMerge() {}

    /**
     * The job as Spark starts it: where the comparison goes as CSV, on the machine that starts it, and then the files or folders.
     *
     * @param arguments the CSV file, and at least one file or folder as the engine names them
     */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Say where the comparison is to be written, and then the files.");
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("Handslag national comparison"));
                OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
            ComparisonFiles.csv(merge(spark, files, System.err::println), out);
        } catch (IOException e) {
            throw new UncheckedIOException("The comparison could not be written.", e);
        }
    }

    /**
     * Merges.
     *
     * @param spark the engine
     * @param files files or folders as the engine names them
     * @param told is told each fault, in the order of files and lines
     */
    public static Comparison merge(JavaSparkContext spark, Collection<String> files, Consumer<String> told) {
        JavaRDD<NationalLine> read = spark.binaryFiles(
                        String.join(",", new TreeSet<>(files)), spark.defaultParallelism())
                .flatMap(file -> lines(file._1(), file._2()));
        JavaRDD<NationalLine> lines = read.filter(SparkMerge::isTable)
                .keyBy(line -> whose(table(line)))
                .groupByKey()
                .flatMap(year -> admitted(year._2()))
                .union(read.filter(line -> !isTable(line)))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            List<NationalLine> left =
                    new ArrayList<>(lines.filter(line -> !isTable(line)).collect());
            left.sort(AS_READ);
            left.forEach(line -> line.told().forEach(told));
            JavaRDD<TeamTable> tables = lines.filter(SparkMerge::isTable).map(SparkMerge::table);
            Map<Group, TableSum> sums = new TreeMap<>(tables.keyBy(Group::of)
                    .aggregateByKey(new TableTally(), TableTally::add, (one, other) -> one.add(other.sum()))
                    .mapValues(TableTally::sum)
                    .collectAsMap());
            return Comparison.of(sums, tables.count(), left.size());
        } finally {
            lines.unpersist();
        }
    }

    private static Iterator<NationalLine> lines(String name, PortableDataStream file) {
        LinesOfFile lines = new LinesOfFile(new NationalReader(plain(name), file.open()));
        // For a task that ends before the file does.
        TaskCompletionListener close = task -> lines.closeNow();
        TaskContext.get().addTaskCompletionListener(close);
        return lines;
    }

    /** A file on this machine by its path, as one would name it on one machine; any other as the engine names it. */
    private static String plain(String name) {
        return name.startsWith("file:") ? Path.of(URI.create(name)).toString() : name;
    }

    private static String whose(TeamTable table) {
        return table.of().year() + " " + table.of().team();
    }

    /** A team's year, in the order in which one machine would have read it. */
    private static Iterator<NationalLine> admitted(Iterable<NationalLine> year) {
        List<NationalLine> lines = new ArrayList<>();
        year.forEach(lines::add);
        lines.sort(AS_READ);
        Admission admission = new Admission();
        lines.replaceAll(line -> {
            String refused = admission.refuse(table(line));
            return refused == null ? line : line.faulty(refused);
        });
        return lines.iterator();
    }

    private static boolean isTable(NationalLine line) {
        return line.said() != null;
    }

    private static TeamTable table(NationalLine line) {
        TeamTable table = line.said();
        if (table == null) {
            throw new IllegalArgumentException("The line is no table.");
        }
        return table;
    }
}

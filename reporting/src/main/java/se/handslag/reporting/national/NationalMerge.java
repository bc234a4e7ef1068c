package se.handslag.reporting.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Merges any number of national files into one comparison, a line at a time. What is kept grows with the number of teams and groups, and not with
 * the size of the files.
 *
 * <p>What is wrong is told with file and line, and the rest is counted. A file that cannot be opened is one of those faults.
 */
public final class NationalMerge {
    private final Consumer<String> told;
    private final Admission admission = new Admission();
    private final Map<Group, TableTally> groups = new HashMap<>();
    private long lines;
    private long left;

    /** @param told is told each fault as it is found */
    public NationalMerge(Consumer<String> told) {
        this.told = told;
    }

    /** Merges the files in the order of their names, so that the same files give the same comparison however they are listed. */
    public static Comparison of(Collection<Path> files, Consumer<String> told) {
        NationalMerge merge = new NationalMerge(told);
        files.stream().map(Path::toString).sorted().distinct().forEach(file -> merge.add(Path.of(file)));
        return merge.comparison();
    }

    /** Reads a file and adds it. */
    public void add(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            add(file.toString(), in);
        } catch (IOException | UncheckedIOException e) {
            // What was read before the fault is whole lines, each of which stands by itself.
            left++;
            told.accept(file + ": cannot be read to its end.");
        }
    }

    /**
     * Adds what a stream holds, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read to its end; what was read is added
     */
    public void add(String file, InputStream in) {
        add(new NationalReader(file, in));
    }

    private void add(Iterator<NationalLine> read) {
        read.forEachRemaining(line -> {
            TeamTable table = line.said();
            if (table == null) {
                left++;
                line.told().forEach(told);
                return;
            }
            String refused = admission.refuse(table);
            if (refused == null) {
                lines++;
                groups.computeIfAbsent(Group.of(table), unseen -> new TableTally())
                        .add(table);
            } else {
                left++;
                line.faulty(refused).told().forEach(told);
            }
        });
    }

    /** What has been added so far. */
    public Comparison comparison() {
        Map<Group, TableSum> sums = new HashMap<>();
        groups.forEach((group, tally) -> sums.put(group, tally.sum()));
        return Comparison.of(sums, lines, left);
    }
}

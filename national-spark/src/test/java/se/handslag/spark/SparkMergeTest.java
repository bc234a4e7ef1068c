package se.handslag.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reporting.national.Comparison;
import se.handslag.reporting.national.ComparisonFiles;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.reporting.national.NationalMerge;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;

/** The same files on Spark, in its local mode with two workers, and on one machine. */
class SparkMergeTest {
    private static final List<String> MODELS = List.of("act", "fact", "ract");
    private static final List<String> REGIONS = List.of("01", "03", "12");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameFilesGiveTheSameComparisonToTheDigitAndTheSameFaults(long seed) throws IOException {
        List<Path> files = files(new Random(seed));
        List<String> toldHere = new ArrayList<>();
        List<String> toldThere = new ArrayList<>();

        Comparison here = NationalMerge.of(files, toldHere::add);
        Comparison there =
                SparkMerge.merge(spark, files.stream().map(Path::toString).toList(), toldThere::add);

        assertThat(here.left()).isPositive();
        assertThat(there).isEqualTo(here);
        assertThat(toldThere).isEqualTo(toldHere);
        assertThat(ComparisonFiles.csv(there)).isEqualTo(ComparisonFiles.csv(here));
        assertThat(ComparisonFiles.json(there)).isEqualTo(ComparisonFiles.json(here));
    }

    @Test
    void aFolderIsItsFiles() throws IOException {
        List<Path> files = files(new Random(9));

        assertThat(SparkMerge.merge(spark, List.of(folder.toString()), fault -> {}))
                .isEqualTo(NationalMerge.of(files, fault -> {}));
    }

    /** Files of many teams, with years that are sent twice, years that contradict one another, and lines that are none. */
    private List<Path> files(Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int team = 0; team < 60; team++) {
            TeamYear of =
                    new TeamYear(2024 + random.nextInt(2), "team-" + team, one(random, MODELS), one(random, REGIONS));
            for (String table : List.of("ages", "participants", "reasons")) {
                String line = line(random, of, table);
                lines.add(line);
                switch (random.nextInt(12)) {
                    case 0 -> lines.add(line);
                    case 1 -> lines.add(line(random, of, table));
                    case 2 -> lines.add(line.replace("\"region\":\"03\"", "\"region\":\"25\""));
                    case 3 -> lines.add(line.replace("\"threshold\":5", "\"threshold\":1"));
                    case 4 -> lines.add("{");
                    default -> {
                        // Most are sent once.
                    }
                }
            }
        }
        Collections.shuffle(lines, random);
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 25) {
            Path file = folder.resolve("part-" + from + ".jsonl");
            files.add(Files.write(file, lines.subList(from, Math.min(lines.size(), from + 25))));
        }
        return files;
    }

    private static String line(Random random, TeamYear of, String table) {
        TreeMap<String, Long> cells = new TreeMap<>();
        TreeSet<String> withheld = new TreeSet<>();
        long total = 0;
        for (String cell : List.of("a", "b", "c")) {
            long count = 5 + random.nextInt(40);
            cells.put(cell, count);
            total += count;
        }
        if (random.nextBoolean()) {
            withheld.addAll(List.of("a", "c"));
            cells.keySet().removeAll(withheld);
        }
        TeamTable shown = random.nextInt(6) == 0
                ? new TeamTable(of, table, 5, -1, new TreeMap<>(), new TreeSet<>(List.of("a", "b", "c")))
                : new TeamTable(of, table, 5, total, cells, withheld);
        return new String(NationalFiles.write(List.of(shown)), StandardCharsets.UTF_8).strip();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

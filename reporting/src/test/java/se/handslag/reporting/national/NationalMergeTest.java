package se.handslag.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reporting.national.GeneratedTeams.Generated;

class NationalMergeTest {
    private static final String ALL = Group.ALL;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    /** The figures of every group, counted anew by going through all the tables for each. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyGroupIsTheSumOfWhatItsTeamsShow(long seed) {
        List<Generated> teams = new GeneratedTeams(seed).teams(40);

        Comparison comparison = merged(lines(teams));

        assertThat(told).isEmpty();
        assertThat(comparison.lines()).isEqualTo(teams.size());
        assertThat(comparison.groups()).isNotEmpty();
        comparison.groups().forEach((group, sum) -> {
            List<Generated> its = teams.stream().filter(isIn(group)).toList();
            List<Generated> open = its.stream()
                    .filter(team -> team.shown().total().isPresent())
                    .toList();
            assertThat(sum.teams()).isEqualTo(its.size());
            assertThat(sum.withheldBy()).isEqualTo(its.size() - open.size());
            assertThat(sum.total())
                    .isEqualTo(open.stream().mapToLong(Generated::total).sum());
            sum.cells().forEach((name, cell) -> {
                assertThat(cell.count())
                        .isEqualTo(open.stream()
                                .mapToLong(team -> team.shown().cells().getOrDefault(name, 0L))
                                .sum());
                assertThat(cell.withheldBy())
                        .isEqualTo(open.stream()
                                .filter(team -> team.shown().withheld().contains(name))
                                .count());
                long really = open.stream()
                        .mapToLong(team -> team.so().getOrDefault(name, 0L))
                        .sum();
                assertThat(really).isBetween(cell.count(), cell.atMost());
            });
        });
        // Every group that a team is in is there, and none else.
        assertThat(comparison.groups().keySet())
                .isEqualTo(teams.stream()
                        .map(Generated::shown)
                        .flatMap(table -> wider(table).stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void filesMayBeCutAndMixedInAnyWay(long seed) throws IOException {
        List<String> lines = new ArrayList<>(lines(new GeneratedTeams(seed).teams(30)));
        Comparison inOne = merged(lines);
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(20));
            files.add(file("part-" + files.size() + ".jsonl", lines.subList(from, to)));
            from = to;
        }
        Collections.shuffle(files, random);

        Comparison cut = NationalMerge.of(files, told::add);

        assertThat(told).isEmpty();
        assertThat(cut).isEqualTo(inOne);
        assertThat(ComparisonFiles.json(cut)).isEqualTo(ComparisonFiles.json(inOne));
    }

    @Test
    void whatIsWrongIsToldWithFileAndLineAndTheRestIsCounted() throws IOException {
        Path good = file("a.jsonl", List.of(line("team-a", "total", 20)));
        Path bad = file(
                "b.jsonl",
                List.of(
                        "",
                        "{\"format\":",
                        line("team-b", "total", 3),
                        line("team-b", "total", 30) + "x",
                        line("Kim Andersson", "total", 30),
                        line("team-b", "note", 30),
                        line("team-b", "total", 30)));
        Path missing = folder.resolve("c.jsonl");

        Comparison comparison = NationalMerge.of(List.of(missing, bad, good), told::add);

        assertThat(told)
                .hasSize(6)
                .anySatisfy(fault -> assertThat(fault).startsWith(bad + ":2: is not one JSON object"))
                .anySatisfy(fault -> assertThat(fault).startsWith(bad + ":3: the total is below the threshold of 5"))
                .anySatisfy(fault -> assertThat(fault).startsWith(bad + ":4: "))
                .anySatisfy(fault -> assertThat(fault).startsWith(bad + ":5: 'team' is to be an id"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith(bad + ":6: holds a key that the format does not have"))
                .anySatisfy(fault -> assertThat(fault).isEqualTo(missing + ": cannot be read to its end."));
        assertThat(told).noneMatch(fault -> fault.contains("Kim"));
        assertThat(comparison.lines()).isEqualTo(2);
        assertThat(comparison.left()).isEqualTo(6);
        assertThat(comparison
                        .groups()
                        .get(new Group(2025, "participants", ALL, ALL))
                        .total())
                .isEqualTo(50);
    }

    @Test
    void aYearThatIsSentTwiceIsCountedOnce() throws IOException {
        Path first = file("a.jsonl", List.of(line("team-a", "total", 20)));
        Path again = file("b.jsonl", List.of(line("team-a", "total", 20)));
        Path other = file("c.jsonl", List.of(line("team-a", "total", 20).replace("\"fact\"", "\"act\"")));

        Comparison comparison = NationalMerge.of(List.of(other, again, first), told::add);

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith(again + ":1: the table of the team's year has been read already");
        assertThat(told.get(1)).startsWith(other + ":1: the team's year has been read with another model or region");
        assertThat(comparison
                        .groups()
                        .get(new Group(2025, "participants", ALL, ALL))
                        .total())
                .isEqualTo(20);
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = file("a.jsonl", List.of(line("team-a", "total", 20)));

        assertThat(NationalMerge.of(List.of(file, file), told::add).lines()).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    /** Two hundred megabytes of lines through a Java of sixteen. */
    @Test
    void whatIsKeptDoesNotGrowWithTheSizeOfTheFiles() throws Exception {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongStream.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(small.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("200000000 bytes, 1000 lines counted");
    }

    @Test
    void aLineWithoutAnEndIsToldAndNotKept() {
        String line = line("team-a", "total", 20);
        byte[] endless =
                ("[" + " ".repeat(5 * NationalReader.LONGEST_LINE) + "\n" + line).getBytes(StandardCharsets.UTF_8);
        NationalMerge merge = new NationalMerge(told::add);

        merge.add("long.jsonl", new ByteArrayInputStream(endless));

        assertThat(told).containsExactly("long.jsonl:1: is longer than 32768 bytes.");
        assertThat(merge.comparison().lines()).isEqualTo(1);
    }

    @Test
    void aStreamThatGivesAByteAtATimeIsReadAlike() {
        byte[] bytes =
                String.join("\r\n", lines(new GeneratedTeams(21).teams(10))).getBytes(StandardCharsets.UTF_8);
        NationalMerge slowly = new NationalMerge(told::add);
        NationalMerge atOnce = new NationalMerge(told::add);

        slowly.add("one.jsonl", new InputStream() {
            private final InputStream in = new ByteArrayInputStream(bytes);

            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return in.read(into, from, Math.min(1, length));
            }
        });
        atOnce.add("one.jsonl", new ByteArrayInputStream(bytes));

        assertThat(told).isEmpty();
        assertThat(slowly.comparison()).isEqualTo(atOnce.comparison());
    }

    @Test
    void theCsvSaysWhatIsShownAndHowMuchMoreThereMayBe() {
        String file = String.join(
                "\n",
                "{\"cells\":{\"reached\":12},\"format\":\"handslag-national-1\",\"model\":\"fact\",\"region\":\"03\",\"table\":\"goal\","
                        + "\"team\":\"a\",\"threshold\":5,\"total\":20,\"withheld\":[\"not-reached\",\"unknown\"],\"year\":2025}",
                "{\"cells\":{\"not-reached\":5,\"reached\":15,\"unknown\":0},\"format\":\"handslag-national-1\",\"model\":\"fact\","
                        + "\"region\":\"12\",\"table\":\"goal\",\"team\":\"b\",\"threshold\":5,\"total\":20,\"year\":2025}",
                "{\"format\":\"handslag-national-1\",\"model\":\"fact\",\"region\":\"12\",\"table\":\"goal\",\"team\":\"c\","
                        + "\"threshold\":5,\"withheld\":[\"reached\"],\"year\":2025}");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        ComparisonFiles.csv(merged(List.of(file.split("\n"))), csv);

        assertThat(told).isEmpty();
        assertThat(csv.toString(StandardCharsets.UTF_8).split("\r\n"))
                .contains(
                        "year;table;model;region;cell;count;count_at_most;of;percent;percent_at_most;median_lowest;median_middle;median_highest;teams;teams_withholding"
                                .replaceFirst("^", "\uFEFF"),
                        "2025;goal;*;*;*;40;;40;;;;;;3;1",
                        "2025;goal;*;*;reached;27;27;40;68;68;;;;3;1",
                        "2025;goal;*;*;not-reached;5;12;40;13;30;;;;3;2",
                        "2025;goal;*;03;unknown;0;7;20;0;35;;;;1;1");
    }

    @Test
    void ofWaitsTheTeamsOwnMediansAreComparedAndNotAddedUp() {
        List<String> lines = new ArrayList<>();
        for (int median : new int[] {70, 12, 31, 28}) {
            lines.add(line("team-" + median, "total", 20).replace("}", ",\"median\":" + median + "}"));
        }

        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ComparisonFiles.csv(merged(lines), csv);

        assertThat(told).isEmpty();
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("2025;participants;*;*;*;80;80;80;;;12;28;70;4;0\r\n");
    }

    private Comparison merged(List<String> lines) {
        NationalMerge merge = new NationalMerge(told::add);
        merge.add("all.jsonl", new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return merge.comparison();
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static String line(String team, String key, int number) {
        return "{\"format\":\"handslag-national-1\",\"model\":\"fact\",\"region\":\"03\",\"table\":\"participants\",\"team\":\""
                + team + "\",\"threshold\":5,\"year\":2025,\"" + key + "\":" + number + "}";
    }

    private static List<String> lines(List<Generated> teams) {
        return teams.stream()
                .map(team -> new String(NationalFiles.write(List.of(team.shown())), StandardCharsets.UTF_8).strip())
                .toList();
    }

    private static List<Group> wider(TeamTable table) {
        TeamYear of = table.of();
        return List.of(
                new Group(of.year(), table.id(), of.model(), of.region()),
                new Group(of.year(), table.id(), of.model(), ALL),
                new Group(of.year(), table.id(), ALL, of.region()),
                new Group(of.year(), table.id(), ALL, ALL));
    }

    private static Predicate<Generated> isIn(Group group) {
        return team -> wider(team.shown()).contains(group);
    }
}

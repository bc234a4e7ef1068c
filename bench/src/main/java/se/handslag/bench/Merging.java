package se.handslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import se.handslag.reporting.national.Comparison;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.reporting.national.NationalMerge;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The merge of national files, beside reading the same files, as JSON and as bytes. All read what the machine has in memory already, on one thread,
 * and what is measured is that thread's processor time: others on the machine would else be measured with it.
 */
final class Merging {
    private static final int FILES = 100;
    private static final int TEAMS_IN_FILE = 500;
    private static final int BUFFER = 65_536;
    private static final int THRESHOLD = 5;
    private static final List<String> MODELS = List.of("act", "fact", "ract", "strengths", "case-management");
    private static final List<String> REGIONS = List.of("01", "03", "04", "05", "06", "07", "08", "12", "14", "25");
    private static final List<String> TABLES = List.of(
            "ages",
            "enrolled",
            "discharged",
            "drop-outs-before",
            "drop-outs-during",
            "goal-answers:informed",
            "goal-answers:isolation",
            "days-to-decision");

    private final PrintStream out;
    private final Path work;
    private final int rounds;

    Merging(PrintStream out, Path work, int rounds) {
        this.out = out;
        this.work = work;
        this.rounds = rounds;
    }

    void run() throws IOException {
        Files.createDirectories(work);
        List<Path> files = files();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        long lines = (long) FILES * TEAMS_IN_FILE * TABLES.size();
        out.printf(
                Locale.ROOT,
                "%nMerging %d national files, %d lines, %d MB; beside reading their JSON, and beside counting their lines; processor time%n",
                FILES,
                lines,
                bytes / 1_000_000);
        double[] products = new double[rounds];
        double[] jsons = new double[rounds];
        double[] bares = new double[rounds];
        double[] overJson = new double[rounds];
        double[] overBare = new double[rounds];
        merge(files, lines);
        tokens(files, lines);
        read(files, lines);
        out.printf("  %-10s %10s %10s %8s %10s %8s%n", "round", "product s", "JSON s", "ratio", "bytes s", "ratio");
        for (int round = 0; round < rounds; round++) {
            // Who goes first changes, so that none always meets a warm machine.
            if (round % 2 == 0) {
                products[round] = merge(files, lines);
                jsons[round] = tokens(files, lines);
                bares[round] = read(files, lines);
            } else {
                bares[round] = read(files, lines);
                jsons[round] = tokens(files, lines);
                products[round] = merge(files, lines);
            }
            overJson[round] = products[round] / jsons[round];
            overBare[round] = products[round] / bares[round];
            row(
                    Integer.toString(round + 1),
                    products[round],
                    jsons[round],
                    overJson[round],
                    bares[round],
                    overBare[round]);
        }
        row(
                "median",
                Latencies.median(products),
                Latencies.median(jsons),
                Latencies.median(overJson),
                Latencies.median(bares),
                Latencies.median(overBare));
        out.printf(Locale.ROOT, "  %.0f lines in a second of a processor%n", lines / Latencies.median(products));
    }

    private void row(String round, double product, double json, double overJson, double bare, double overBare) {
        out.printf(
                Locale.ROOT,
                "  %-10s %10.3f %10.3f %8.2f %10.3f %8.2f%n",
                round,
                product,
                json,
                overJson,
                bare,
                overBare);
    }

    /** Reads every word of the files as JSON and keeps none. */
    private static double tokens(List<Path> files, long lines) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        JsonFactory json = JsonFactory.builder().build();
        long ended = 0;
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file);
                    JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.END_OBJECT
                            && parser.streamReadContext().inRoot()) {
                        ended++;
                    }
                }
            }
        }
        double taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        if (ended != lines) {
            throw new IllegalStateException("There are " + ended + " objects.");
        }
        return taken;
    }

    private static double merge(List<Path> files, long lines) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Comparison comparison = NationalMerge.of(files, fault -> {
            throw new IllegalStateException(fault);
        });
        double taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        if (comparison.lines() != lines) {
            throw new IllegalStateException("The merge counted " + comparison.lines() + " lines.");
        }
        return taken;
    }

    private static double read(List<Path> files, long lines) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long read = 0;
        byte[] buffer = new byte[BUFFER];
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                    for (int at = 0; at < length; at++) {
                        if (buffer[at] == '\n') {
                            read++;
                        }
                    }
                }
            }
        }
        double taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        if (read != lines) {
            throw new IllegalStateException("The floor counted " + read + " lines.");
        }
        return taken;
    }

    private List<Path> files() throws IOException {
        Random random = new Random(1);
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<TeamTable> tables = new ArrayList<>();
            for (int team = 0; team < TEAMS_IN_FILE; team++) {
                TeamYear of = new TeamYear(
                        2020 + random.nextInt(6),
                        "team-" + file + "-" + team,
                        MODELS.get(random.nextInt(MODELS.size())),
                        REGIONS.get(random.nextInt(REGIONS.size())));
                TABLES.forEach(table -> tables.add(table(random, of, table)));
            }
            files.add(Files.write(work.resolve("region-" + file + ".jsonl"), NationalFiles.write(tables)));
        }
        return files;
    }

    private static TeamTable table(Random random, TeamYear of, String id) {
        TreeMap<String, Long> cells = new TreeMap<>();
        TreeSet<String> withheld = new TreeSet<>();
        long total = 0;
        for (String cell : List.of("q1", "q2", "q3", "q4")) {
            long count = THRESHOLD + random.nextInt(40);
            total += count;
            cells.put(cell, count);
        }
        if (random.nextInt(3) == 0) {
            withheld.addAll(List.of("q2", "q3"));
            cells.keySet().removeAll(withheld);
        }
        return new TeamTable(of, id, THRESHOLD, total, cells, withheld);
    }
}

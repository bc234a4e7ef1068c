package se.handslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
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

/** The merge of national files, beside reading the same files and counting their lines. Both read what the machine has in memory already. */
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
                "%nMerging %d national files, %d lines, %d MB; the floor reads them and counts the lines%n",
                FILES,
                lines,
                bytes / 1_000_000);
        merge(files, lines);
        read(files, lines);
        double[] products = new double[rounds];
        double[] floors = new double[rounds];
        double[] ratios = new double[rounds];
        out.printf("  %-10s %12s %12s %8s%n", "round", "product s", "floor s", "ratio");
        for (int round = 0; round < rounds; round++) {
            // Who goes first changes, so that neither always meets a warm machine.
            if (round % 2 == 0) {
                products[round] = merge(files, lines);
                floors[round] = read(files, lines);
            } else {
                floors[round] = read(files, lines);
                products[round] = merge(files, lines);
            }
            ratios[round] = products[round] / floors[round];
            row(Integer.toString(round + 1), products[round], floors[round], ratios[round]);
        }
        row("median", Latencies.median(products), Latencies.median(floors), Latencies.median(ratios));
        out.printf(Locale.ROOT, "  %.0f lines a second%n", lines / Latencies.median(products));
    }

    private void row(String round, double product, double floor, double ratio) {
        out.printf(Locale.ROOT, "  %-10s %12.3f %12.3f %8.2f%n", round, product, floor, ratio);
    }

    private static double merge(List<Path> files, long lines) {
        long start = System.nanoTime();
        Comparison comparison = NationalMerge.of(files, fault -> {
            throw new IllegalStateException(fault);
        });
        double taken = (System.nanoTime() - start) / 1e9;
        if (comparison.lines() != lines) {
            throw new IllegalStateException("The merge counted " + comparison.lines() + " lines.");
        }
        return taken;
    }

    private static double read(List<Path> files, long lines) throws IOException {
        long start = System.nanoTime();
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
        double taken = (System.nanoTime() - start) / 1e9;
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

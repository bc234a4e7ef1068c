package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From the command to the first page, and the memory it then takes. */
final class Starts {
    private static final int SECONDS_TO_SETTLE = 5;

    private final PrintStream out;
    private final Path home;
    private final Path work;
    private final int rounds;

    Starts(PrintStream out, Path home, Path work, int rounds) {
        this.out = out;
        this.home = home;
        this.work = work;
        this.rounds = rounds;
    }

    void run() throws IOException, InterruptedException {
        // Once before anything is measured: it builds what is not built and makes the class archive.
        start(work.resolve("before"));
        double[][] empty = new double[rounds][];
        double[][] filled = new double[rounds][];
        for (int round = 0; round < rounds; round++) {
            Path data = work.resolve("data-" + round);
            empty[round] = start(data);
            filled[round] = start(data);
        }
        out.printf(
                Locale.ROOT,
                "%nThe start of `demo`, in seconds to the first page (200), lowest / median / highest of %d%n",
                rounds);
        out.printf(Locale.ROOT, "  %-28s %s%n", "in an empty folder*", spread(empty, 0, "%.2f"));
        out.printf(Locale.ROOT, "  %-28s %s%n", "in one that is there", spread(filled, 0, "%.2f"));
        out.printf(Locale.ROOT, "Resident memory, idle, %d seconds after, in MB%n", SECONDS_TO_SETTLE);
        out.printf(Locale.ROOT, "  %-28s %s%n", "in an empty folder*", spread(empty, 1, "%.0f"));
        out.printf(Locale.ROOT, "  %-28s %s%n", "in one that is there", spread(filled, 1, "%.0f"));
        out.println("* where the first page answers while the demo's world is told.");
    }

    private double[] start(Path data) throws IOException, InterruptedException {
        List<String> command =
                List.of(home.resolve("handslag").toString(), "demo", "--port", "0", "--data", data.toString());
        try (Program program = Program.start(command, work)) {
            double first = program.secondsToFirstPage("/");
            TimeUnit.SECONDS.sleep(SECONDS_TO_SETTLE);
            return new double[] {first, program.residentMegabytes()};
        }
    }

    private static String spread(double[][] measured, int column, String form) {
        double[] values =
                Arrays.stream(measured).mapToDouble(one -> one[column]).sorted().toArray();
        return String.format(
                Locale.ROOT,
                form + " / " + form + " / " + form,
                values[0],
                Latencies.median(values),
                values[values.length - 1]);
    }
}

package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./handslag bench}: the start, the memory, two pages under load and the making of a decision, each beside its floor. */
@Command(
        name = "handslag bench",
        description =
                "Prints how fast it starts, what memory it takes, and two pages under load and a decision beside bare JDBC.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    /** What can be measured. */
    enum Part {
        START,
        H2,
        POSTGRESQL,
        DECIDING,
        DUTIES,
        GUARD,
        CONCEAL,
        MERGE,
        AUDIT,
        BOARD,
        CRITERIA,
        ANNUAL
    }

    @Option(names = "--only", split = ",", description = "Which parts: ${COMPLETION-CANDIDATES}. All unless told.")
    private List<Part> only = List.of(Part.values());

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds of each; the product and its floor take turns.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "4", description = "How long each turn lasts.")
    private double seconds;

    @Option(names = "--connections", split = ",", description = "How many at once. Default: 1,16.")
    private List<Integer> connections = List.of(1, 16);

    @Option(
            names = "--log-lines",
            defaultValue = "10000000",
            description = "How many lines the access log of AUDIT has. Default: ${DEFAULT-VALUE}.")
    private long logLines;

    private Bench() {
        // picocli fills it in before it is called.
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("handslag.home", "")).toAbsolutePath();
        Path work = Files.createTempDirectory("handslag-bench");
        out.printf(
                Locale.ROOT,
                "%d processors, Java %s, %s %s. Client, program and database share the machine.%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        try {
            if (only.contains(Part.START)) {
                new Starts(out, home, work.resolve("start"), rounds).run();
            }
            Rounds measured = new Rounds(out, rounds, seconds, connections);
            if (only.contains(Part.H2)) {
                new UnderLoad(home, work.resolve("h2"), measured).onH2();
            }
            if (only.contains(Part.POSTGRESQL)) {
                new UnderLoad(home, work.resolve("postgresql"), measured).onPostgresql();
            }
            if (only.contains(Part.GUARD)) {
                Guard guard = new Guard(home, work.resolve("guard"), measured);
                guard.onH2();
                guard.onPostgresql();
            }
            if (only.contains(Part.CONCEAL)) {
                Path conceal = work.resolve("conceal");
                new Conceal(out, new UnderLoad(home, conceal, measured), conceal).onH2();
            }
            if (only.contains(Part.MERGE)) {
                new Merging(out, work.resolve("merge"), rounds).run();
            }
            if (only.contains(Part.DECIDING)) {
                Deciding deciding = new Deciding(out, work, rounds);
                deciding.onH2();
                deciding.onPostgresql();
            }
            if (only.contains(Part.DUTIES)) {
                Duties duties = new Duties(out, work);
                duties.onH2();
                duties.onPostgresql();
            }
            if (only.contains(Part.BOARD)) {
                Path boards = work.resolve("board");
                Boards board = new Boards(out, new UnderLoad(home, boards, measured), boards, measured);
                board.onH2();
                board.onPostgresql();
            }
            if (only.contains(Part.CRITERIA)) {
                new Criteria(out, rounds, seconds).run();
            }
            if (only.contains(Part.ANNUAL)) {
                new AnnualReports(out, rounds).onPostgresql();
            }
            if (only.contains(Part.AUDIT)) {
                new Auditing(out, rounds, logLines).onPostgresql();
            }
        } finally {
            remove(work);
        }
        return 0;
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

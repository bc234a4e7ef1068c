package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.StoreSettings;
import se.handslag.decisions.DecisionId;

/** The six lists that the municipality's duties call for, over ten years of decisions, read in a process with little memory. */
final class Duties {
    private static final String HEAP = "-Xmx64m";

    private final PrintStream out;
    private final Path work;

    Duties(PrintStream out, Path work) {
        this.out = out;
        this.work = work;
    }

    void onH2() throws IOException, SQLException, InterruptedException {
        Path folder = work.resolve("duties-h2");
        Files.createDirectories(folder);
        read("H2", MattersToDecide.h2(folder), List.of(folder.toString()));
    }

    void onPostgresql() throws IOException, SQLException, InterruptedException {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            StoreSettings store = MattersToDecide.postgresql(server);
            read(
                    "PostgreSQL",
                    store,
                    List.of(
                            store.url(),
                            store.schema(),
                            store.login().user(),
                            store.login().password(),
                            store.migrator().user(),
                            store.migrator().password()));
        }
    }

    private void read(String name, StoreSettings store, List<String> arguments)
            throws IOException, SQLException, InterruptedException {
        try (MattersToDecide office = new MattersToDecide(store)) {
            CaseId caseId = office.ready();
            DecisionId decision = office.decide(caseId);
            office.tell(caseId, decision);
            office.carryOut(caseId, decision);
        }
        YearsOfDecisions.fill(store, Clock.systemUTC());
        out.printf(
                Locale.ROOT,
                "%nThe lists of duties over %,d decisions on %s, %s%n",
                YearsOfDecisions.DECISIONS,
                name,
                HEAP);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                DutyLists.class.getName()));
        command.addAll(arguments);
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("The lists could not be read.");
        }
    }
}

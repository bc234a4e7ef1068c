package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import se.handslag.core.records.StoreSettings;

/** The annual report over a million episodes, prepared in a process with little memory, beside the bare SQL aggregate on the same database. */
final class AnnualReports {
    private static final String HEAP = "-Xmx64m";

    private final PrintStream out;
    private final int rounds;

    AnnualReports(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    void onPostgresql() throws IOException, SQLException, InterruptedException {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            StoreSettings store = server.store(ReportedTeam.MUNICIPALITY);
            // It makes the tables.
            new ReportedTeam(store).close();
            AMillionEpisodes.fill(store);
            out.printf(
                    Locale.ROOT,
                    "%nThe annual report of %d over %,d episodes on PostgreSQL, %s%n",
                    AMillionEpisodes.YEAR,
                    AMillionEpisodes.PERSONS,
                    HEAP);
            int status = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-XX:+UseSerialGC",
                            "-Dguice_bytecode_gen_option=DISABLED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AnnualReportRounds.class.getName(),
                            store.url(),
                            store.schema(),
                            store.login().user(),
                            store.login().password(),
                            store.migrator().user(),
                            store.migrator().password(),
                            Integer.toString(rounds)))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("The report could not be prepared.");
            }
        }
    }
}

package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.StoreSettings;

/** A grant with all that belongs to it, beside the bare insert and commit of the same decision row, in the same process. */
final class Deciding {
    private static final int AT_A_TIME = 200;

    private final PrintStream out;
    private final Path work;
    private final int rounds;

    Deciding(PrintStream out, Path work, int rounds) {
        this.out = out;
        this.work = work;
        this.rounds = rounds;
    }

    void onH2() throws SQLException {
        compare("H2", MattersToDecide.h2(work.resolve("deciding-h2")));
    }

    void onPostgresql() throws IOException, SQLException {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            compare("PostgreSQL", MattersToDecide.postgresql(server));
        }
    }

    private void compare(String name, StoreSettings store) throws SQLException {
        try (MattersToDecide matters = new MattersToDecide(store)) {
            Queue<CaseId> ready = new ArrayDeque<>();
            for (int i = 0; i < (rounds + 1) * AT_A_TIME; i++) {
                ready.add(matters.ready());
            }
            try (Floor floor = new Floor(store)) {
                decide(matters, ready);
                floor.open();
                floor.insert();
                out.printf(Locale.ROOT, "%nDeciding on %s, one at a time, %d in each round%n", name, AT_A_TIME);
                out.printf("  %-10s %12s %12s %8s%n", "round", "product ms", "floor ms", "ratio");
                List<Latencies> products = new ArrayList<>();
                List<Latencies> floors = new ArrayList<>();
                double[] ratios = new double[rounds];
                for (int round = 0; round < rounds; round++) {
                    // Who goes first changes, so that neither always meets a warm machine.
                    if (round % 2 == 0) {
                        products.add(decide(matters, ready));
                        floors.add(floor.insert());
                    } else {
                        floors.add(floor.insert());
                        products.add(decide(matters, ready));
                    }
                    double mine = products.get(round).quantile(0.5);
                    double bare = floors.get(round).quantile(0.5);
                    ratios[round] = mine / bare;
                    out.printf(Locale.ROOT, "  %-10d %12.2f %12.2f %8.1f%n", round + 1, mine, bare, ratios[round]);
                }
                Latencies product = Latencies.together(products);
                Latencies bare = Latencies.together(floors);
                out.printf(
                        Locale.ROOT,
                        "  median     %12.2f %12.2f %8.1f%n  p99        %12.2f %12.2f%n",
                        product.quantile(0.5),
                        bare.quantile(0.5),
                        Latencies.median(ratios),
                        product.quantile(0.99),
                        bare.quantile(0.99));
            }
        }
    }

    private static Latencies decide(MattersToDecide matters, Queue<CaseId> ready) {
        return timed(() -> matters.decide(ready.remove()));
    }

    private static Latencies timed(Runnable once) {
        long[] nanos = new long[AT_A_TIME];
        long began = System.nanoTime();
        for (int i = 0; i < AT_A_TIME; i++) {
            long before = System.nanoTime();
            once.run();
            nanos[i] = System.nanoTime() - before;
        }
        return Latencies.of(nanos, (System.nanoTime() - began) / 1e9, 0);
    }

    /** The same row by bare JDBC, as the application's login: insert, commit. */
    private static final class Floor implements AutoCloseable {
        private final Connection connection;
        private final List<Object> values = new ArrayList<>();
        private String insert = "";

        Floor(StoreSettings store) throws SQLException {
            connection = DriverManager.getConnection(
                    store.url(), store.login().user(), store.login().password());
            connection.setSchema(store.schema());
            connection.setAutoCommit(false);
        }

        /** Takes a decision that the product has made as the row to insert. */
        void open() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from municipal_decision")) {
                row.next();
                ResultSetMetaData columns = row.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i));
                    values.add(columns.getColumnName(i).equals("id") ? "id" : row.getObject(i));
                }
                insert = "insert into municipal_decision (" + String.join(", ", names) + ") values ("
                        + IntStream.range(0, names.size()).mapToObj(i -> "?").collect(Collectors.joining(", ")) + ")";
            }
            connection.commit();
        }

        Latencies insert() {
            return timed(() -> {
                try (PreparedStatement statement = connection.prepareStatement(insert)) {
                    for (int i = 0; i < values.size(); i++) {
                        Object value = values.get(i);
                        statement.setObject(i + 1, "id".equals(value) ? UUID.randomUUID() : value);
                    }
                    statement.executeUpdate();
                    connection.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException("The floor could not insert a decision.", e);
                }
            });
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}

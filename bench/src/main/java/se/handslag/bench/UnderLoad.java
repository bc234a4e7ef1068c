package se.handslag.bench;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The person overview and the signing of a note, on one kind of store, beside the same rows by bare JDBC through bare Javalin. */
final class UnderLoad {
    /** The same ones for both sides, and those of a server rather than of the demo: compiled well, not quickly. */
    private static final List<String> JAVA_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx512m", "-Dguice_bytecode_gen_option=DISABLED");

    static final String H2_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private final Path home;
    private final Path work;
    private final Rounds rounds;

    UnderLoad(Path home, Path work, Rounds rounds) {
        this.home = home;
        this.work = work;
        this.rounds = rounds;
    }

    /** An H2 file can be open in one process only, so that the floor has a copy of it. */
    void onH2() throws IOException, InterruptedException {
        Path data = work.resolve("product");
        List<String> options = List.of("--data", data.toString());
        try (Program seeding = product(options)) {
            cases(seeding);
        }
        try (Program product = product(options);
                Program floor = floorOnCopy(data, work.resolve("floor"))) {
            compare("H2", product, floor);
        }
    }

    /** The floor on a copy of these stores. */
    Program floorOnCopy(Path data, Path copy) throws IOException, InterruptedException {
        copy(data, copy);
        Properties logins = new Properties();
        try (Reader in = Files.newBufferedReader(copy.resolve("municipality_0380.logins"))) {
            logins.load(in);
        }
        FloorServer.Store store = new FloorServer.Store(
                "jdbc:h2:file:" + copy.resolve("municipality_0380") + H2_MODE,
                "municipality_0380",
                "municipality_0380_owner",
                logins.getProperty("owner"));
        return floor(store);
    }

    void onPostgresql() throws IOException, InterruptedException, SQLException {
        try (TemporaryPostgresql server = TemporaryPostgresql.start()) {
            String configuration = server.configuration(work).toString();
            try (Program product = product(List.of("--config", configuration, "--data", work.toString()));
                    Program floor = floor(server.floorStore())) {
                compare("PostgreSQL", product, floor);
            }
        }
    }

    private void compare(String store, Program product, Program floor) throws IOException, InterruptedException {
        Map<String, String> cases = cases(product);
        String read = oneOf(cases, name -> name.equals(ProductPages.READ));
        // Notes pile up in the case that is written in, which is therefore another than the one that is read.
        String written = oneOf(cases, name -> !name.equals(ProductPages.READ));
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < rounds.mostConnections(); i++) {
            visitors.add(Visitor.signedIn(product.port(), ProductPages.WHO));
        }
        Visitor stranger = Visitor.of(floor.port());
        rounds.compare(
                "Person overview on " + store,
                new Load(product.port(), i -> visitors.get(i).reading(ProductPages.overview(read)), 200),
                new Load(floor.port(), i -> stranger.reading("/read/" + read), 200));

        for (Visitor visitor : visitors) {
            visitor.get(ProductPages.note(written));
        }
        AtomicInteger number = new AtomicInteger();
        rounds.compare(
                "Signing a note on " + store,
                new Load(
                        product.port(),
                        i -> visitors.get(i)
                                .sending(ProductPages.note(written), ProductPages.noteFields(number.incrementAndGet())),
                        303),
                new Load(
                        floor.port(),
                        i -> stranger.sending(
                                "/write/" + written,
                                Map.of(
                                        "text",
                                        ProductPages.noteFields(number.incrementAndGet())
                                                .getOrDefault("text", ""))),
                        303));
    }

    private static Map<String, String> cases(Program product) throws IOException, InterruptedException {
        return Visitor.signedIn(product.port(), ProductPages.WHO).cases(ProductPages.PERSONS);
    }

    private static String oneOf(Map<String, String> cases, Predicate<String> name) throws IOException {
        return cases.entrySet().stream()
                .filter(one -> name.test(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IOException(ProductPages.PERSONS + " shows nobody to measure with."));
    }

    /** Whose overview is read, in this program's stores. */
    static String reading(Program program) throws IOException, InterruptedException {
        return oneOf(cases(program), name -> name.equals(ProductPages.READ));
    }

    Program product(List<String> options) throws IOException, InterruptedException {
        return started(runnable().toString(), options);
    }

    /** The same with some classes in place of its own. */
    Program product(Path classes, List<String> options) throws IOException, InterruptedException {
        return started(classes + File.pathSeparator + runnable(), options);
    }

    private Program started(String classPath, List<String> options) throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(List.of("-cp", classPath, "se.handslag.web.Main", "demo", "--port", "0"));
        command.addAll(options);
        return Program.start(command, work);
    }

    Program floor(FloorServer.Store store) throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FloorServer.class.getName(),
                store.url(),
                store.schema(),
                store.user(),
                store.password()));
        return Program.start(command, work);
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        return command;
    }

    private Path runnable() throws IOException {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(home.resolve("web/target/app"), "handslag-web-*.jar")) {
            return jars.iterator().next();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}

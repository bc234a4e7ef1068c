package se.handslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the rules of access and the access log cost: the person overview of the product beside that of the same program without them.
 *
 * <p>There is no switch in the product that turns either off. The program without them has two classes of its own before the product's on its
 * class path, compiled here and nowhere else: a log that keeps nothing, and files of which nothing is known, so that nobody is asked.
 */
final class Guard {
    private static final List<String> REPLACED = List.of("StoredAccessLog", "StoredAccessFiles");

    private final UnderLoad underLoad;
    private final Path work;
    private final Rounds rounds;

    Guard(Path home, Path work, Rounds rounds) {
        this.underLoad = new UnderLoad(home, work, rounds);
        this.work = work;
        this.rounds = rounds;
    }

    void onH2() throws IOException, InterruptedException {
        compare(
                "H2",
                List.of("--data", work.resolve("with").toString()),
                List.of("--data", work.resolve("without").toString()));
    }

    void onPostgresql() throws IOException, InterruptedException, SQLException {
        try (TemporaryPostgresql one = TemporaryPostgresql.start();
                TemporaryPostgresql other = TemporaryPostgresql.start()) {
            compare("PostgreSQL", configuration(one, "with-pg"), configuration(other, "without-pg"));
        }
    }

    private List<String> configuration(TemporaryPostgresql server, String name) throws IOException, SQLException {
        Path folder = Files.createDirectories(work.resolve(name));
        return List.of("--config", server.configuration(folder).toString(), "--data", folder.toString());
    }

    private void compare(String store, List<String> with, List<String> without)
            throws IOException, InterruptedException {
        Path patches = compiled();
        // What the demo tells needs its rules, so that both stores are told by the whole program.
        try (Program telling = underLoad.product(without)) {
            UnderLoad.reading(telling);
        }
        try (Program guarded = underLoad.product(with);
                Program unguarded = underLoad.product(patches, without)) {
            rounds.compare(
                    "Person overview on " + store + ", with rules and log beside without",
                    overview(guarded),
                    overview(unguarded));
        }
    }

    private Load overview(Program program) throws IOException, InterruptedException {
        String read = UnderLoad.reading(program);
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < rounds.mostConnections(); i++) {
            visitors.add(Visitor.signedIn(program.port(), ProductPages.WHO));
        }
        return new Load(program.port(), i -> visitors.get(i).reading(ProductPages.overview(read)), 200);
    }

    /** @return the folder with the two classes */
    private Path compiled() throws IOException {
        Path folder = Files.createDirectories(work.resolve("unguarded"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("This part needs a JDK and not only a Java runtime.");
        }
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : REPLACED) {
            sources.add(new Source(name, text(name)));
        }
        StringWriter faults = new StringWriter();
        boolean done = compiler.getTask(
                        faults,
                        null,
                        null,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()),
                        null,
                        sources)
                .call();
        if (!done) {
            throw new IOException("The classes of the program without do not fit any more:\n" + faults);
        }
        return folder;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Guard.class.getResourceAsStream("unguarded/" + name + ".java.txt")) {
            if (in == null) {
                throw new IOException("There is no source of " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

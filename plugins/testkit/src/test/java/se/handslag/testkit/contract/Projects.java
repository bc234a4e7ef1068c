package se.handslag.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.persistence.Version;
import se.handslag.core.team.TeamPlugin;
import se.handslag.testkit.fixtures.outside.municipality.SocialRecord;

/** The projects of fictitious third parties in {@code src/test/projects}. */
final class Projects {
    private static final List<Class<?>> CLASS_PATH = List.of(TeamPlugin.class, SocialRecord.class, Version.class);

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>handslag</artifactId>\\s*<version>([^<]+)</version>");

    private Projects() {}

    /** Where the sources of Handslag begin, in a build and in an editor alike. */
    static Path repository() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("plugins/parent/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The version that the house has now, from its own POM. */
    static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(repository().resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    static Path sources(String project) {
        return repository().resolve("plugins/testkit/src/test/projects").resolve(project);
    }

    /** Where a class was loaded from: a folder or an archive. */
    static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds what is no file.", e);
        }
    }

    /** What a check of a compiled project does. */
    @FunctionalInterface
    interface Check {
        void of(PluginProject project);
    }

    /** Compiles the project into the folder and checks it as its own build would, with it alone and its dependencies in reach. */
    static void compile(String name, Path classes, Check check) throws IOException {
        Path main = sources(name).resolve("src/main");
        copy(main.resolve("resources"), classes);
        javac(main.resolve("java"), classes);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            check.of(new PluginProject(classes));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path file : files(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void javac(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String classPath = CLASS_PATH.stream()
                .map(type -> origin(type).toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of("-d", classes.toString(), "-classpath", classPath, "--release", "17", "-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files(sources, ".java")))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}

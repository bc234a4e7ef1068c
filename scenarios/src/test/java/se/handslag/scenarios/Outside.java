package se.handslag.scenarios;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import se.handslag.core.team.TeamPlugin;
import se.handslag.testkit.contract.PluginProject;

/**
 * A place where a third party builds its team, with the Maven that builds this.
 *
 * <p>What it needs of Handslag lies in a repository that lasts as long as the test; what that builds on is read from the repository that this build
 * uses. Offline, since everything has been fetched for this build already.
 */
final class Outside {
    private final Path folder;
    private final String version;

    Outside(Path folder, String version) throws IOException {
        this.folder = folder;
        this.version = version;
        place("handslag", "pom.xml");
        place("handslag-bom", "bom/pom.xml");
        place("handslag-core", "core/pom.xml", TeamPlugin.class);
        place("handslag-plugin-parent", "plugins/parent/pom.xml");
        place("handslag-testkit", "plugins/testkit/pom.xml", PluginProject.class);
    }

    /** Where the sources of Handslag begin, in a build and in an editor alike. */
    static Path repository() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("plugins/parent/pom.xml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "There are no sources above the tests.");
        }
        return folder;
    }

    /** Builds the project to its jar. @return what was said; the last lines tell how it went */
    String packages(Path project) throws IOException, InterruptedException {
        // Without it Maven would take the settings of the repository around it.
        Files.createDirectories(project.resolve(".mvn"));
        Path said = folder.resolve("said.txt");
        String used = System.getProperty("handslag.build.repository", "");
        List<String> command = new ArrayList<>(List.of(
                maven().toString(),
                "--offline",
                "--batch-mode",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.repo.local.tail="
                        + (used.isEmpty() ? Path.of(System.getProperty("user.home"), ".m2", "repository") : used),
                "package"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("MAVEN_") && !variable.equals("MAVEN_USER_HOME"));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The build did not end. It said:\n" + Files.readString(said));
        }
        return Files.readString(said);
    }

    /** The Maven of this build; the wrapper where there is none, as in an editor, or where it has no second repository (before 3.9). */
    private static Path maven() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        String home = System.getProperty("handslag.build.maven", "");
        if (home.isEmpty()
                || System.getProperty("handslag.build.maven.version", "").startsWith("3.8.")) {
            return repository().resolve(windows ? "mvnw.cmd" : "mvnw");
        }
        return Path.of(home, "bin", windows ? "mvn.cmd" : "mvn");
    }

    private void place(String artifact, String pom) throws IOException {
        Files.copy(repository().resolve(pom), inRepository(artifact, ".pom"));
    }

    private void place(String artifact, String pom, Class<?> inIt) throws IOException {
        place(artifact, pom);
        Path classes;
        try {
            classes = Path.of(
                    inIt.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds what is no file.", e);
        }
        Path jar = inRepository(artifact, ".jar");
        if (Files.isRegularFile(classes)) {
            Files.copy(classes, jar);
            return;
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                archive.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, archive);
                archive.closeEntry();
            }
        }
    }

    private Path inRepository(String artifact, String ending) throws IOException {
        Path target = folder.resolve("repository/se/handslag").resolve(artifact).resolve(version);
        Files.createDirectories(target);
        return target.resolve(artifact + "-" + version + ending);
    }
}

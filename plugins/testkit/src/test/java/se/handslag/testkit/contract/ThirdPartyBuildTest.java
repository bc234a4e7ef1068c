package se.handslag.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.team.TeamPlugin;

/**
 * Builds projects of third parties with the Maven that builds this one.
 *
 * <p>They have no test class of their own. What they need of Handslag lies in a repository that lasts as long as the test; what it builds
 * on is read from the repository that this build uses. Offline, since everything has been fetched for this build already.
 */
class ThirdPartyBuildTest {
    @TempDir
    Path folder;

    private record Built(int status, String said) {}

    @BeforeEach
    void placeHandslagInARepositoryOfItsOwn() throws IOException {
        Path root = Projects.repository();
        place("handslag", root.resolve("pom.xml"));
        place("handslag-bom", root.resolve("bom/pom.xml"));
        place("handslag-core", root.resolve("core/pom.xml"), Projects.origin(TeamPlugin.class));
        place("handslag-plugin-parent", root.resolve("plugins/parent/pom.xml"));
        place("handslag-testkit", root.resolve("plugins/testkit/pom.xml"), Projects.origin(PluginProject.class));
    }

    @Test
    void runsTheRulesAndTheContractInAProjectWithoutATestClass() throws Exception {
        Built built = build("obeying");

        assertThat(built.said())
                .contains("Running se.handslag.testkit.contract.TeamPluginContractTest")
                .contains("Running se.handslag.testkit.contract.TeamPluginRulesTest")
                .contains("Tests run: 5, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(built.status()).isZero();
    }

    @Test
    void stopsABuildThatBreaksARuleAndSaysLineReasonAndRemedy() throws Exception {
        Built built = build("opens-a-socket");

        assertThat(built.status()).isNotZero();
        assertThat(built.said())
                .contains("Rule 18: a plugin uses only the SPI's packages")
                .contains("java.net.Socket")
                .containsPattern("\\(LighthouseTeam\\.java:\\d+\\)")
                .contains("because: a team is added without anyone having to trust it with a record")
                .contains("to fix:  say what the team is as data in the blueprint")
                .contains("BUILD FAILURE");
    }

    private Built build(String name) throws IOException, InterruptedException {
        Path project = folder.resolve(name);
        Projects.copy(Projects.sources(name), project);
        // Without it Maven would take the settings of the repository around it.
        Files.createDirectories(project.resolve(".mvn"));
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                maven().toString(),
                "--offline",
                "--batch-mode",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + folder.resolve("repository")));
        String used = System.getProperty("handslag.build.repository", "");
        command.add("-Dmaven.repo.local.tail="
                + (used.isEmpty() ? Path.of(System.getProperty("user.home"), ".m2", "repository") : used));
        command.add("test");
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
        return new Built(process.exitValue(), Files.readString(said));
    }

    /** The Maven of this build; the wrapper where there is none, as in an editor, or where it has no second repository (before 3.9). */
    private static Path maven() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        String home = System.getProperty("handslag.build.maven", "");
        String version = System.getProperty("handslag.build.maven.version", "");
        if (home.isEmpty() || version.startsWith("3.8.")) {
            return Projects.repository().resolve(windows ? "mvnw.cmd" : "mvnw");
        }
        return Path.of(home, "bin", windows ? "mvn.cmd" : "mvn");
    }

    private void place(String artifact, Path pom) throws IOException {
        Files.copy(pom, inRepository(artifact, ".pom"));
    }

    private void place(String artifact, Path pom, Path classes) throws IOException {
        place(artifact, pom);
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
        String version = Projects.version();
        Path target = folder.resolve("repository/se/handslag").resolve(artifact).resolve(version);
        Files.createDirectories(target);
        return target.resolve(artifact + "-" + version + ending);
    }
}

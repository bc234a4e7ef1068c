package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.fixture.PluginJar;
import se.handslag.core.platform.Platform;
import se.handslag.core.records.StoreSettings;
import se.handslag.web.Main;

/** What the program says and does when it cannot start: each time in sentences, without a stack trace. */
class BadStartTest {
    /** What someone sees who starts the program. */
    private record Ending(int code, String said) {}

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesAllThreeFaultsOfAPluginAtOnce() throws Exception {
        Path plugin = Files.createDirectories(folder.resolve("plugin/META-INF/services"));
        Files.writeString(plugin.resolve("se.handslag.core.team.TeamPlugin"), FaultyTeam.class.getName());

        Ending ending = start(List.of(folder.resolve("plugin")), folder.resolve("data"));

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said())
                .startsWith("There are 3 faults in the team plugins:")
                .contains("faulty, goals.informed:", "faulty, plan.routines:", "faulty, followUp:")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void saysWhatIsWrongInTheFolderOfTeamsAndOpensNoStore() throws Exception {
        Path teams = Files.createDirectory(folder.resolve("teams"));
        new PluginJar()
                .with(
                        "org.example.Curious",
                        """
                        package org.example;
                        public final class Curious implements se.handslag.core.team.TeamPlugin {
                            public se.handslag.core.team.TeamManifest manifest() {
                                se.handslag.core.platform.Platform.builder();
                                return null;
                            }
                            public se.handslag.core.team.TeamBlueprint blueprint(se.handslag.core.team.TeamContext context) {
                                return null;
                            }
                        }
                        """)
                .offering("org.example.Curious")
                .in(teams, "curious.jar");
        Files.writeString(teams.resolve("half.jar"), "PK");

        Ending ending = start(List.of(), folder.resolve("data"), "--teams", teams.toString());

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said().lines())
                .containsExactly(
                        "There are 2 faults in the team plugins:",
                        "curious.jar, jar: It uses se.handslag.core.platform.Platform (in org.example.Curious). A team sees the team"
                                + " interface, plain Java and what is in its own jar, and nothing of Handslag's inside, no library and"
                                + " no other team. Say it as data in the blueprint.",
                        "half.jar, file: This is no jar, or not the whole of one. Copy it here again.");
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".mv.db")))
                    .as("the files are made with their rights beforehand, and nothing is in them")
                    .allSatisfy(store -> assertThat(store).isEmptyFile());
        }
    }

    @Test
    void leavesAStoreAloneThatANewerProgramHasUsed() throws Exception {
        StoreSettings store = StoreSettings.embedded(UPPSALA.id(), folder);
        Platform.builder().authority(UPPSALA, store).start().close();
        useWithANewerProgram(store);
        List<String> before = migrations(store);

        Ending ending = start(List.of(), folder);

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said())
                .isEqualTo("The store municipality_0380 has been used by a newer version of the program (table version"
                        + " 209901010000). Start that version or a later one. Nothing has been changed.");
        assertThat(migrations(store)).isEqualTo(before);
    }

    private Ending start(List<Path> plugins, Path data, String... more) throws IOException, InterruptedException {
        StringBuilder classes = new StringBuilder(System.getProperty("java.class.path"));
        plugins.forEach(plugin -> classes.append(File.pathSeparator).append(plugin));
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.toString(),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(program.waitFor(60, TimeUnit.SECONDS))
                    .as("it ended by itself")
                    .isTrue();
            return new Ending(
                    program.exitValue(),
                    Files.readString(said, StandardCharsets.UTF_8).strip());
        } finally {
            program.destroyForcibly();
        }
    }

    private static void useWithANewerProgram(StoreSettings store) throws SQLException {
        try (Connection connection = migrator(store);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into " + store.schema() + ".flyway_schema_history"
                    + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                    + " values (999, '209901010000', 'later', 'SQL', 'V209901010000__later.sql', 1, 'x', 1, true)");
        }
    }

    private static List<String> migrations(StoreSettings store) throws SQLException {
        try (Connection connection = migrator(store);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from " + store.schema() + ".flyway_schema_history order by installed_rank")) {
            List<String> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        }
    }

    private static Connection migrator(StoreSettings store) throws SQLException {
        return DriverManager.getConnection(
                store.url() + ";DATABASE_TO_LOWER=TRUE;MODE=PostgreSQL;TRACE_LEVEL_FILE=0",
                store.migrator().user(),
                store.migrator().password());
    }
}

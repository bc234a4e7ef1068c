package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.handslag.core.platform.TeamFixture.HERE;
import static se.handslag.core.platform.TeamFixture.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.fixture.PluginJar;
import se.handslag.core.team.TeamManifest;

/** Jars from outside, good and bad, and what the start of a platform says of each. */
class PluginFolderTest {
    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("teams"));
    }

    @Test
    void readsATeamWithItsWordsFromAJar() throws IOException {
        LighthouseJar.sound().in(folder, "lighthouse.jar");
        Files.writeString(folder.resolve(".DS_Store"), "");

        Teams teams = Teams.inFolder(folder).load(HERE);

        assertThat(teams.all()).singleElement().satisfies(team -> {
            assertThat(team.id().value()).isEqualTo("lighthouse");
            assertThat(team.plugin()).isEqualTo(LighthouseJar.TEAM);
            assertThat(team.blueprint().texts().say("criterion.isolation", "sv"))
                    .isEqualTo("Är isolerad");
        });
        teams.close();
    }

    @Test
    void aFolderWithoutJarsHasNoTeams() {
        assertThat(Teams.inFolder(folder).load(HERE).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "se.handslag.core.records.RecordStore     | se.handslag.core.records.RecordStore.class.hashCode();",
                "se.handslag.core.casefile.CaseFiles      | ((se.handslag.core.casefile.CaseFiles) null).hashCode();",
                "se.handslag.core.casework.Actor          | ((se.handslag.core.casework.Actor) null).name();",
                "se.handslag.core.platform.Platform       | se.handslag.core.platform.Platform.builder();",
                "jakarta.persistence.EntityManager        | ((jakarta.persistence.EntityManager) null).clear();",
                "org.eclipse.persistence.Version          | org.eclipse.persistence.Version.getVersion();",
                "com.google.inject.Guice                  | com.google.inject.Guice.createInjector();",
                "org.slf4j.LoggerFactory                  | org.slf4j.LoggerFactory.getLogger(\"x\");",
                "java.net.Socket                          | try { new java.net.Socket(); } catch (Exception e) { }",
                "java.sql.DriverManager                   | java.sql.DriverManager.drivers();",
                "java.nio.file.Path                       | java.nio.file.Path.of(\"/etc/passwd\");",
                "java.lang.System                         | System.getProperties();",
                "java.lang.Thread                         | new Thread(() -> {}).start();",
                "java.util.ServiceLoader                  | java.util.ServiceLoader.load(Runnable.class);",
                "Class.forName                            | try { Class.forName(\"x\"); } catch (Exception e) { }",
                "Class.getClassLoader                     | se.handslag.core.team.TeamPlugin.class.getClassLoader();",
                "Class.getResourceAsStream                | Lighthouse.class.getResourceAsStream(\"/x\");",
                "java.lang.reflect.Field                  | try { Lighthouse.class.getField(\"x\").get(null); } catch (Exception e) { }",
                "java.lang.invoke.MethodHandles.lookup    | java.lang.invoke.MethodHandles.lookup();",
                "Lookup.lookupClass                       | ((java.lang.invoke.MethodHandles.Lookup) null).lookupClass();",
                "MethodType.fromMethodDescriptorString    | java.lang.invoke.MethodType.fromMethodDescriptorString(\"()V\", null);",
                "java.util.Locale.setDefault              | java.util.Locale.setDefault(java.util.Locale.ROOT);",
                "java.util.Locale.setDefault              | java.util.function.Consumer<java.util.Locale> set = java.util.Locale::setDefault;",
                "java.util.TimeZone                       | java.util.TimeZone.setDefault(null);",
                "java.util.SimpleTimeZone                 | java.util.SimpleTimeZone.setDefault(null);",
                "java.time.zone.ZoneRulesProvider         | java.time.zone.ZoneRulesProvider.registerProvider(null);",
                "java.lang.SecurityManager                | ((SecurityManager) null).getSecurityContext();",
                "java.lang.Boolean.getBoolean             | Boolean.getBoolean(\"x\");",
                "java.lang.Integer.getInteger             | Integer.getInteger(\"x\");",
                "java.lang.Long.getLong                   | Long.getLong(\"x\");"
            })
    void refusesAJarThatReachesFor(String forbidden, String statement) throws IOException {
        LighthouseJar.that(statement).in(folder, "lighthouse.jar");

        TeamsRefused refused = refused(Teams.inFolder(folder));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.plugin()).isEqualTo("lighthouse.jar");
            assertThat(fault.sentence())
                    .startsWith("It uses ")
                    .contains(forbidden + " (in " + LighthouseJar.TEAM + ")")
                    .contains("nothing of Handslag's inside", "as data in the blueprint");
        });
    }

    @Test
    void refusesAJarThatReachesForAnotherTeam() throws IOException {
        neighbour().in(folder, "neighbour.jar");
        LighthouseJar.that("org.example.neighbour.Neighbour.open();")
                .with(
                        "org.example.neighbour.Neighbour",
                        "package org.example.neighbour; public class Neighbour { public static void open() {} }")
                .without("org.example.neighbour.Neighbour")
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: neighbour.jar\n")
                .in(folder, "lighthouse.jar");

        assertThat(refused(Teams.inFolder(folder)).faults()).singleElement().satisfies(fault -> assertThat(
                        fault.sentence())
                .startsWith("It uses org.example.neighbour.Neighbour (in " + LighthouseJar.TEAM + ")")
                .contains("no other team"));
    }

    @Test
    void findsNothingOfThePlatformNorOfANeighbourEvenByName() throws Exception {
        Path jar = LighthouseJar.sound().in(folder, "lighthouse.jar");
        neighbour().in(folder, "neighbour.jar");

        try (PluginClasses classes = new PluginClasses(jar)) {
            assertThat(classes.loadClass(LighthouseJar.TEAM).getClassLoader()).isSameAs(classes);
            assertThat(classes.loadClass(TeamManifest.class.getName())).isSameAs(TeamManifest.class);
            for (String hidden : List.of(
                    "se.handslag.core.records.RecordStore",
                    "se.handslag.core.platform.Platform",
                    "jakarta.persistence.EntityManager",
                    "com.google.inject.Guice",
                    "java.net.Socket",
                    "java.lang.Runtime",
                    "java.lang.reflect.Method",
                    "java.lang.invoke.MethodHandles",
                    "org.example.neighbour.Neighbour")) {
                assertThatThrownBy(() -> classes.loadClass(hidden))
                        .as(hidden)
                        .isInstanceOf(ClassNotFoundException.class);
            }
            assertThat(classes.getResource("se/handslag/core/texts_sv.properties"))
                    .isNull();
            assertThat(classes.getResources("META-INF/MANIFEST.MF").hasMoreElements())
                    .isFalse();
        }
    }

    @Test
    void nothingIsLoadedFromAJarThatHasBeenClosed() throws IOException {
        Path jar = LighthouseJar.sound().in(folder, "lighthouse.jar");
        PluginClasses classes = new PluginClasses(jar);
        classes.close();

        assertThatThrownBy(() -> classes.loadClass(LighthouseJar.TEAM)).isInstanceOf(ClassNotFoundException.class);
        assertThat(classes.getResourceAsStream("org/example/lighthouse/texts_sv.properties"))
                .isNull();
    }

    @Test
    void saysEverythingThatIsWrongInTheFolderAtOnce() throws IOException {
        Files.writeString(folder.resolve("a-note.txt"), "remember the jar");
        Files.createDirectory(folder.resolve("b-old"));
        Files.writeString(folder.resolve("c-broken.jar"), "no jar at all");
        new PluginJar().file("readme.txt", "nothing").in(folder, "d-empty.jar");
        LighthouseJar.called("twice", 1, "").in(folder, "e-first.jar");
        LighthouseJar.called("twice", 1, "").in(folder, "f-second.jar");
        LighthouseJar.called("newer", 2, "").in(folder, "g-newer.jar");
        new PluginJar().offering("org.example.Absent").in(folder, "h-absent.jar");
        LighthouseJar.sound()
                .with("se.handslag.core.team.Spy", "package se.handslag.core.team; class Spy {}")
                .in(folder, "i-inside.jar");
        LighthouseJar.sound()
                .file("META-INF/services/se.handslag.core.team.TeamPlugin", "# the team comes here\n\n")
                .in(folder, "j-nobody.jar");

        assertThat(refused(Teams.inFolder(folder)).getMessage().lines())
                .containsExactly(
                        "There are 9 faults in the team plugins:",
                        "a-note.txt, file: This is no jar. The folder of teams holds jars and nothing else; take it away.",
                        "b-old, file: This is no jar. The folder of teams holds jars and nothing else; take it away.",
                        "c-broken.jar, file: This is no jar, or not the whole of one. Copy it here again.",
                        "d-empty.jar, jar: There is no team in it: it has no META-INF/services/se.handslag.core.team.TeamPlugin that"
                                + " names one. Ask whoever built it, or take it away.",
                        "twice, manifest.id: Two plugins are called this: org.example.lighthouse.Lighthouse in e-first.jar and"
                                + " org.example.lighthouse.Lighthouse in f-second.jar. Take one of them away, or give it another id.",
                        "newer, manifest.spiVersion: It is written for version 2 of the team interface, and this Handslag has"
                                + " version 1. Upgrade Handslag, or install an older version of the plugin.",
                        "h-absent.jar, META-INF/services: A plugin could not be made: se.handslag.core.team.TeamPlugin: Provider"
                                + " org.example.Absent not found",
                        "i-inside.jar, jar: It carries se.handslag.core.team.Spy, which lies among Handslag's own packages. Build"
                                + " it without Handslag in it (provided scope), and keep the team's classes in a package of its own.",
                        "j-nobody.jar, jar: There is no team in it: its META-INF/services/se.handslag.core.team.TeamPlugin names none."
                                + " Ask whoever built it, or take it away.");
    }

    @Test
    void refusesTheIdOfATeamThatIsPartOfTheProgram() throws IOException {
        LighthouseJar.called("known", 1, "").in(folder, "known.jar");

        assertThat(refused(Teams.of(plugin("known")).and(Teams.inFolder(folder)))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("Lighthouse in known.jar"));
    }

    @Test
    void saysPlainlyThatAJarIsBuiltForAnotherVersionOfTheInterface() throws IOException {
        LighthouseJar.that("se.handslag.core.team.Later.say();")
                .with(
                        "se.handslag.core.team.Later",
                        "package se.handslag.core.team; public class Later { public static void say() {} }")
                .without("se.handslag.core.team.Later")
                .with(
                        "org.example.lighthouse.Other",
                        """
                        package org.example.lighthouse;
                        public final class Other implements se.handslag.core.team.TeamPlugin {
                            public se.handslag.core.team.TeamManifest manifest() { se.handslag.core.team.Later.say(); return null; }
                            public se.handslag.core.team.TeamBlueprint blueprint(se.handslag.core.team.TeamContext context) { return null; }
                        }
                        """)
                .offering("org.example.lighthouse.Other")
                .in(folder, "later.jar");

        assertThat(refused(Teams.inFolder(folder)).getMessage())
                .contains("It is built for another version of the team interface than this Handslag has, which is 1:"
                        + " se.handslag.core.team.Later is not there.");
    }

    @Test
    void refusesAClassThatIsNotWholeAndOneForANewerJava() throws IOException {
        LighthouseJar.sound().file("org/example/Torn.class", "torn").in(folder, "torn.jar");
        byte[] newer = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) 200, 0, 1};
        LighthouseJar.sound().file("org/example/Newer.class", newer).in(folder, "newer.jar");

        assertThat(refused(Teams.inFolder(folder)).faults())
                .extracting(TeamFault::sentence)
                .satisfiesExactlyInAnyOrder(
                        torn -> assertThat(torn).startsWith("The class org.example.Torn in it is not whole."),
                        built -> assertThat(built)
                                .startsWith("It is built for Java 156, and this program runs on Java"));
    }

    @Test
    void refusesASignedJarThatHasBeenAlteredAndGoesOnToTheNext() throws Exception {
        Path signed = SignedJar.of(LighthouseJar.sound().in(folder, "a-signed.jar"));
        assertThat(Teams.inFolder(folder).load(HERE).all()).hasSize(1);
        SignedJar.alter(signed, LighthouseJar.TEAM.replace('.', '/') + ".class");
        Path other = SignedJar.of(LighthouseJar.called("other", 1, "").in(folder, "b-signed.jar"));
        SignedJar.alter(other, "META-INF/services/se.handslag.core.team.TeamPlugin");
        Files.writeString(folder.resolve("c-note.txt"), "remember the jar");

        assertThat(refused(Teams.inFolder(folder)).faults())
                .extracting(TeamFault::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "a-signed.jar, jar: The class " + LighthouseJar.TEAM + " in it is not whole."),
                        second -> assertThat(second)
                                .startsWith("b-signed.jar, jar: The file META-INF/services/")
                                .contains(" in it is not whole."),
                        third -> assertThat(third).startsWith("c-note.txt, file:"));
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(refused(Teams.inFolder(root.resolve("nowhere"))).getMessage())
                .contains("nowhere: It cannot be read. Make the folder, or name another one");
    }

    private static PluginJar neighbour() {
        return new PluginJar()
                .with(
                        "org.example.neighbour.Neighbour",
                        """
                        package org.example.neighbour;
                        public final class Neighbour implements se.handslag.core.team.TeamPlugin {
                            public static void open() {}
                            public se.handslag.core.team.TeamManifest manifest() {
                                return new se.handslag.core.team.TeamManifest(
                                        new se.handslag.core.casework.TeamId("neighbour"), "Grannen", "1.0", 1,
                                        java.util.Set.of(se.handslag.core.authority.Owner.REGION), java.util.List.of());
                            }
                            public se.handslag.core.team.TeamBlueprint blueprint(se.handslag.core.team.TeamContext context) {
                                return se.handslag.core.team.TeamBlueprint.forThoseWho(
                                        se.handslag.core.team.criteria.Criterion.fact(
                                                "sleep", se.handslag.core.team.criteria.SettledBy.EITHER))
                                        .texts(new se.handslag.core.team.text.TeamTexts(java.util.Map.of(
                                                "sv", java.util.Map.of("criterion.sleep", "Sover inte"),
                                                "en", java.util.Map.of("criterion.sleep", "Does not sleep"))))
                                        .build();
                            }
                        }
                        """)
                .offering("org.example.neighbour.Neighbour");
    }

    private static TeamsRefused refused(TeamLoader loader) {
        return catchThrowableOfType(TeamsRefused.class, () -> loader.load(HERE));
    }
}

package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.handslag.core.platform.TeamFixture.HERE;
import static se.handslag.core.platform.TeamFixture.builder;
import static se.handslag.core.platform.TeamFixture.manifest;
import static se.handslag.core.platform.TeamFixture.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;

class TeamsTest {
    @TempDir
    Path folder;

    @Test
    void holdsEachTeamWithItsRuleAndTheHashOfIt() {
        Teams teams = Teams.of(plugin("later"), plugin("earlier")).load(HERE);
        assertThat(teams.all()).extracting(team -> team.id().value()).containsExactly("earlier", "later");
        LoadedTeam team = teams.find(new TeamId("later")).orElseThrow();
        assertThat(team.canonicalJson()).isEqualTo(BlueprintJson.write(team.blueprint()));
        assertThat(team.hash()).matches("[0-9a-f]{64}");
        assertThat(team.plugin()).startsWith("se.handslag.core.platform.TeamFixture");
    }

    @Test
    void refusesAnUnknownTeamWithoutRepeatingWhatWasWritten() {
        Teams teams = Teams.of(plugin("known")).load(HERE);
        assertThat(sentence(teams.find("No Such/Team"))).isEqualTo(Sentence.of("platform.unknown-team", "Team known"));
        assertThat(sentence(teams.find(new TeamId("unknown"))))
                .isEqualTo(Sentence.of("platform.unknown-team", "Team known"));
        assertThat(sentence(Teams.of().load(HERE).find("known"))).isEqualTo(Sentence.of("platform.unknown-team.none"));
        assertThat(teams.find("known").isDone()).isTrue();
    }

    @Test
    void reportsAllThreeFaultsOfAPluginAtOnceOneOnEachLine() {
        TeamPlugin faulty = plugin(
                manifest("faulty"),
                builder()
                        .goals(new GoalDefinition("informed", 50))
                        .plan(new PlanTemplate(List.of(new PlanSection("routines", Owner.JOINT))))
                        .followUp(FollowUpRhythm.everyMonths(0))
                        .build());
        assertThatThrownBy(() -> Teams.of(plugin("sound"), faulty).load(HERE))
                .isInstanceOf(TeamsRefused.class)
                .hasMessage(
                        """
                        There are 3 faults in the team plugins:
                        faulty, goals.informed: The id 'informed' is already used by goals.informed. \
                        Findings and plans are stored under it, so that it has to be unique in the blueprint.
                        faulty, plan.routines: JOINT is no authority and cannot be the one that answers for this section. \
                        Write MUNICIPALITY or REGION.
                        faulty, followUp: Follow-up is at least every month, not every 0 months.""");
    }

    @Test
    void refusesTwoPluginsWithOneName() {
        TeamsRefused refused = refused(Teams.of(plugin("twice"), plugin("twice")));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("manifest.id");
            assertThat(fault.sentence()).startsWith("Two plugins are called this");
        });
    }

    @Test
    void takesWhatAPluginThrowsAsItsFaultAndStillReadsTheOthers() {
        TeamPlugin throwsAtOnce = throwing(new IllegalStateException("first line\nsecond line"), null);
        TeamPlugin throwsLater = throwing(null, new NoSuchMethodError("old"));
        TeamPlugin answersNothing = throwing(null, null);
        TeamPlugin faulty = plugin(
                manifest("faulty"),
                builder()
                        .goals(new GoalDefinition("more", 200))
                        .texts(TeamFixture.texts())
                        .build());
        TeamsRefused refused = refused(Teams.of(throwsAtOnce, throwsLater, answersNothing, faulty));
        assertThat(refused.faults())
                .extracting(TeamFault::where)
                .containsExactly(
                        "manifest()",
                        "blueprint()",
                        "manifest.name",
                        "manifest.id",
                        "blueprint()",
                        "manifest.name",
                        "goals.more",
                        "texts.sv",
                        "texts.sv",
                        "texts.en",
                        "texts.en");
        assertThat(refused.faults().get(0).sentence()).isEqualTo("It threw IllegalStateException: first line");
        assertThat(refused.getSuppressed()).hasSize(2);
    }

    @Test
    void findsPluginsOnTheClassPathAndReportsThoseThatCannotBeMade() throws IOException {
        assertThat(Teams.on(offering(TeamFixture.Sound.class.getName()))
                        .load(HERE)
                        .all())
                .extracting(LoadedTeam::plugin)
                .containsExactly(TeamFixture.Sound.class.getName());
        TeamsRefused refused = refused(Teams.on(offering(
                TeamFixture.Unmakeable.class.getName(), "se.handslag.Absent", TeamFixture.Sound.class.getName())));
        assertThat(refused.faults()).hasSize(2);
        assertThat(refused.getMessage()).contains("Unmakeable", "se.handslag.Absent");
    }

    @Test
    void saysWhatIsWrongWithAListOfPluginsThatCannotBeRead() throws IOException {
        assertThat(refused(Teams.on(offering("not a class name"))).faults()).isNotEmpty();
    }

    private static TeamsRefused refused(TeamLoader loader) {
        return catchThrowableOfType(TeamsRefused.class, () -> loader.load(HERE));
    }

    private static Sentence sentence(Outcome<LoadedTeam, UnknownTeam> outcome) {
        return outcome.match(team -> Sentence.of("found"), Refusal::sentence);
    }

    private static TeamPlugin throwing(RuntimeException fromManifest, Error fromBlueprint) {
        return new TeamPlugin() {
            @Override
            public TeamManifest manifest() {
                if (fromManifest != null) {
                    throw fromManifest;
                }
                return new TeamManifest(
                        new TeamId("throwing"),
                        "",
                        "1",
                        TeamManifest.SPI_VERSION,
                        TeamFixture.manifest("any").owners(),
                        List.of());
            }

            @Override
            public TeamBlueprint blueprint(TeamContext context) {
                if (fromBlueprint != null) {
                    throw fromBlueprint;
                }
                return null;
            }
        };
    }

    private ClassLoader offering(String... plugins) throws IOException {
        Path list = Files.write(folder.resolve("plugins"), List.of(plugins));
        URL address = list.toUri().toURL();
        return new ClassLoader(TeamsTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + TeamPlugin.class.getName())
                        ? Collections.enumeration(List.of(address))
                        : super.getResources(name);
            }
        };
    }
}

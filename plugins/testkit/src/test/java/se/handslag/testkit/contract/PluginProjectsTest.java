package se.handslag.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.testkit.rules.PluginRules;

/** Projects of third parties, compiled here and held against the rules and the contract as their own builds hold them. */
class PluginProjectsTest {
    @TempDir
    Path classes;

    @Test
    void findsNothingWrongWithAProjectThatObeys() throws IOException {
        Projects.compile("obeying", classes, project -> {
            TeamContract contract = new TeamContract(project);
            assertThatCode(() -> PluginRules.check(project.read(), 2)).doesNotThrowAnyException();
            assertThat(project.teams()).hasSize(1);
            assertThat(contract.teamsThatCannotBeFound()).isEmpty();
            assertThat(contract.teamsThatCannotStart()).isEmpty();
            assertThat(contract.teamsThatVary()).isEmpty();
            assertThat(contract.broughtBesidesTeams()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "opens-a-socket, 18, java.net.Socket",
        "knows-a-municipality, 4, NEUTRAL uses MUNICIPALITY",
        "knows-a-municipality, 18, SocialRecord",
        "remembers, 18, LighthouseTeam.asked",
        "can-be-extended, 19, is not final",
        "stores-things, 13, org.eclipse.persistence.Version",
        "stores-things, 18, org.eclipse.persistence.Version",
        "reflects, 18, java.lang.Class.forName"
    })
    void refusesAProjectThatBreaksARule(String name, int rule, String says) throws IOException {
        Projects.compile(name, classes, project -> assertThatThrownBy(() -> PluginRules.check(project.read(), 2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rule " + rule + ": ")
                .hasMessageContaining("because: ")
                .hasMessageContaining("to fix:  ")
                .hasMessageContaining("(LighthouseTeam.java:")
                .hasMessageContaining(says));
    }

    @Test
    void refusesATeamThatCannotBeFound() throws IOException {
        Projects.compile(
                "cannot-be-found", classes, project -> assertThat(new TeamContract(project).teamsThatCannotBeFound())
                        .singleElement()
                        .asString()
                        .contains("LighthouseTeam", "META-INF/services/se.handslag.core.team.TeamPlugin"));
    }

    @Test
    void refusesAProjectWithoutATeam() throws IOException {
        assertThat(new TeamContract(new PluginProject(classes)).teamsThatCannotBeFound())
                .singleElement()
                .asString()
                .contains("There is no team");
    }

    @Test
    void refusesATeamThatVaries() throws IOException {
        Projects.compile("varies", classes, project -> assertThat(new TeamContract(project).teamsThatVary())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("LighthouseTeam", "same blueprint twice")));
    }

    @Test
    void refusesATeamWithoutEnglishInThePlatformsOwnWords() throws IOException {
        Projects.compile(
                "has-no-english", classes, project -> assertThat(new TeamContract(project).teamsThatCannotStart())
                        .singleElement()
                        .asString()
                        .contains("There are no texts in English"));
    }

    @Test
    void refusesATeamThatBringsAMigration() throws IOException {
        Projects.compile(
                "brings-a-table", classes, project -> assertThat(new TeamContract(project).broughtBesidesTeams())
                        .singleElement()
                        .asString()
                        .startsWith("db/municipality/"));
    }
}

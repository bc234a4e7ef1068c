package se.handslag.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The contract of a team plugin. It runs in the build of every project that has {@code handslag-plugin-parent} as its parent.
 *
 * <p>A project without that parent lets Surefire find it with {@code <dependenciesToScan>se.handslag:handslag-testkit</dependenciesToScan>}.
 */
public class TeamPluginContractTest {
    private final TeamContract contract = new TeamContract(PluginProject.here());

    @Test
    void everyTeamCanBeFound() {
        assertThat(contract.teamsThatCannotBeFound()).isEmpty();
    }

    @Test
    void everyTeamCanStart() {
        assertThat(contract.teamsThatCannotStart()).isEmpty();
    }

    @Test
    void everyTeamSaysTheSameEveryTime() {
        assertThat(contract.teamsThatVary()).isEmpty();
    }

    @Test
    void theProjectBringsNothingButTeams() {
        assertThat(contract.broughtBesidesTeams()).isEmpty();
    }
}

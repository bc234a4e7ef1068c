package se.handslag.teams.ract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.staffing.Post;

class ResourceGroupActTest {
    private final TeamBlueprint team = new ResourceGroupAct().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("ract")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void meetsInTheResourceGroupEveryThirdMonth() {
        assertThat(team.work().resourceGroupMonths()).hasValue(3);
        assertThat(team.followUp().months()).isEqualTo(3);
    }

    @Test
    void hasTheCaseManagerAndThePhysicianInEveryGroup() {
        assertThat(team.staffing().inEveryResourceGroup())
                .extracting(Post::id)
                .containsExactly("case-manager", "physician");
    }

    @Test
    void worksByTheManualOfTheModel() {
        assertThat(team.methods())
                .filteredOn(method -> method.id().equals("group-meetings"))
                .extracting(method -> method.manual().orElse(""))
                .allSatisfy(manual -> assertThat(manual).startsWith("Resursgrupps-ACT"));
    }
}

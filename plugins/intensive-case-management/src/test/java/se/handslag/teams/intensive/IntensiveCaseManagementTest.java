package se.handslag.teams.intensive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.staffing.Post;

class IntensiveCaseManagementTest {
    private final TeamBlueprint team = new IntensiveCaseManagement().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("intensive-case-management")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void hasACoordinatorAtEachAuthority() {
        assertThat(team.staffing().posts())
                .filteredOn(post -> !post.wished())
                .extracting(Post::id, Post::employedBy)
                .containsExactly(
                        tuple("coordinator", SettledBy.MUNICIPALITY), tuple("fixed-care-contact", SettledBy.REGION));
    }

    @Test
    void hasNoAgeAndNoBoardAndNoStepsSinceTheGuideHasNone() {
        assertThat(team.criteria().facts())
                .allSatisfy(fact -> assertThat(fact.automatic()).isEmpty());
        assertThat(team.board()).isEmpty();
        assertThat(team.work().steps()).isEmpty();
    }

    @Test
    void wantsAPlanWithGoalsForEveryone() {
        assertThat(team.goals()).contains(new GoalDefinition("plan-with-goals", 100));
    }
}

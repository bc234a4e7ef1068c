package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.goal.GoalDefinition;

/** What is this team's own. The rules and the contract of every team run beside it, from the parent. */
class ${teamClass}Test {
    private final TeamBlueprint team = new ${teamClass}().blueprint(new TeamContext(Set.of()));

    @Test
    void isForThoseWhoNeitherStudyNorWork() {
        assertThat(team.criteria().facts())
                .extracting(Criterion.Fact::id)
                .containsExactly("needs-care", "no-studies", "no-work", "wants-support");
    }

    @Test
    void hasReachedItsGoalWhenHalfOfThemHave() {
        assertThat(team.goals()).containsExactly(new GoalDefinition("own-goal-reached", 50));
    }
}

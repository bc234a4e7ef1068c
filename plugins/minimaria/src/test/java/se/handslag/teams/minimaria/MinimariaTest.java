package se.handslag.teams.minimaria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.staffing.Post;

class MinimariaTest {
    private final TeamBlueprint team = new Minimaria().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("minimaria")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void asksWhetherTheGuardiansAgreeOrTheYoungMayDecideAlone() {
        assertThat(team.criteria().facts()).extracting(Criterion.Fact::id).contains("guardians-agree", "decides-alone");
        assertThat(team.criteria().facts())
                .as("the age is the agreement's to say")
                .allSatisfy(fact -> assertThat(fact.automatic()).isEmpty());
    }

    @Test
    void leavesTheProfessionsAndTheHoursToTheAgreement() {
        assertThat(team.staffing().posts()).isNotEmpty().allMatch(Post::wished);
        assertThat(team.staffing().availability()).isEmpty();
    }

    @Test
    void beginsThePlanWithTheYoungPersonsOwnWordsAndTheGuardians() {
        assertThat(team.plan().sections()).extracting(PlanSection::id).startsWith("own-words", "guardians");
        assertThat(team.goals()).extracting(GoalDefinition::id).contains("guardians-supported");
    }
}

package se.handslag.teams.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.work.Caseload;

class StrengthsModelTest {
    private final TeamBlueprint team = new StrengthsModel().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("strengths")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void isForThoseWhoNeedNoIntegratedTeam() {
        assertThat(team.criteria().facts()).extracting(Criterion.Fact::id).contains("no-integrated-team-needed");
    }

    @Test
    void hasAtMostTwentyPersonsForEachCoordinatorAndIsReadyInTheDaytime() {
        assertThat(team.work().caseload()).contains(new Caseload(20));
        assertThat(team.staffing().availability()).containsExactly(Availability.CRISIS_IN_THE_DAYTIME);
    }

    @Test
    void beginsThePlanWithStrengthsAndWishes() {
        assertThat(team.plan().sections())
                .extracting(PlanSection::id)
                .startsWith("strengths", "wishes")
                .endsWith("health");
    }
}

package se.handslag.teams.hvb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.work.ContactRhythm;

class HomeForCareTest {
    private final TeamBlueprint team = new HomeForCare().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("hvb-youth")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void isOpenAroundTheClockAndMeetsThePersonEveryDay() {
        assertThat(team.staffing().availability()).containsExactly(Availability.AROUND_THE_CLOCK);
        assertThat(team.work().contact()).contains(new ContactRhythm(1, 1));
    }

    @Test
    void isAskedForOnlyWhereTheNeedCannotBeMetInAnotherWay() {
        assertThat(team.criteria().facts())
                .flatExtracting(fact -> fact.law().stream().toList())
                .containsExactly(LegalTopic.RIGHT_TO_SUPPORT);
    }
}

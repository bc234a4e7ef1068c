package se.handslag.teams.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.Caseload;
import se.handslag.core.team.work.WhenAway;

class AssertiveCommunityTreatmentTest {
    private final TeamBlueprint team = new AssertiveCommunityTreatment().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("act")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void hasAtMostTenPersonsForEachCoordinator() {
        assertThat(team.work().caseload()).contains(new Caseload(10));
    }

    @Test
    void seeksOutWhoStaysAwayFromTheFirstMissedMeetingAndTakesBackForLong() {
        assertThat(team.work().absence()).isEqualTo(new Absence(WhenAway.SEEKS_OUT, 1, 2));
        assertThat(team.work().takeBackMonths()).hasValue(24);
    }

    @Test
    void hasSomeoneWhoMayGrantSupportAndCanBeReachedAroundTheClock() {
        assertThat(team.staffing().posts())
                .filteredOn(Post::grantsSupport)
                .extracting(Post::id)
                .containsExactly("social-secretary");
        assertThat(team.staffing().availability()).contains(Availability.AROUND_THE_CLOCK);
    }

    @Test
    void isForWhoHasAnExtensiveDisabilityOrAHarmfulUseTooAndAgeIsProposed() {
        assertThat(team.criteria().facts())
                .extracting(Criterion.Fact::id)
                .contains("extensive-disability", "harmful-use");
        assertThat(team.criteria().facts())
                .filteredOn(fact -> fact.automatic().isPresent())
                .extracting(Criterion.Fact::id)
                .containsExactly("age");
    }
}

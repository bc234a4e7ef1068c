package se.handslag.teams.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Owner;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.board.TakeDown;
import se.handslag.core.team.work.Caseload;
import se.handslag.core.team.work.WhenAway;

class GeneralFactTest {
    private final TeamBlueprint team = new GeneralFact().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(ServiceLoader.load(TeamPlugin.class))
                .anySatisfy(plugin -> assertThat(plugin).isInstanceOf(GeneralFact.class));
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("fact-general")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void putsWhoIsInACrisisUpOnTheBoardFirstAndTakesThemDownAtTheMeeting() {
        assertThat(team.board().orElseThrow().reasons()).hasSize(7).startsWith("crisis");
        assertThat(team.board().orElseThrow().takeDown()).isEqualTo(TakeDown.AT_A_MEETING);
        assertThat(team.intensityLevels()).containsExactly("level.ordinary", "level.raised");
    }

    @Test
    void seeksOutWhoStaysAwayAndHasAtMostTwentyFivePersonsForEachCoordinator() {
        assertThat(team.work().absence().when()).isEqualTo(WhenAway.SEEKS_OUT);
        assertThat(team.work().caseload()).contains(new Caseload(25));
        assertThat(team.work().contact().orElseThrow().onBoard()).isEqualTo(1);
    }

    @Test
    void letsNeitherAuthorityAnswerForAllOfThePlan() {
        assertThat(team.plan().sections())
                .anySatisfy(section -> assertThat(section.responsible()).isEqualTo(Owner.MUNICIPALITY))
                .anySatisfy(section -> assertThat(section.responsible()).isEqualTo(Owner.REGION));
    }
}

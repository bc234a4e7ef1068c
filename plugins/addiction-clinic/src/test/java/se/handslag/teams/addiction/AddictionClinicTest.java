package se.handslag.teams.addiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.work.Absence;
import se.handslag.core.team.work.WhenAway;

class AddictionClinicTest {
    private final TeamBlueprint team = new AddictionClinic().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("addiction-clinic")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void mayEndTheContactWithSomeoneWhoStaysAway() {
        assertThat(team.work().absence()).isEqualTo(new Absence(WhenAway.MAY_END, 2, 7));
    }

    @Test
    void worksByTheManualsThatTheSurveyNames() {
        assertThat(team.methods())
                .flatExtracting(method -> method.manual().stream().toList())
                .containsExactly("Återfallsprevention", "MET");
    }
}

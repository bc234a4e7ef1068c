package se.handslag.teams.forensic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.work.WhenAway;

class ForensicFactTest {
    private final TeamBlueprint team = new ForensicFact().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("fact-forensic")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void isForThoseSentencedToForensicCareAloneAndAsksNobodyWhetherTheyWantIt() {
        assertThat(team.criteria().facts())
                .extracting(Criterion.Fact::id)
                .startsWith("sentenced-to-care")
                .doesNotContain("wants-the-team");
    }

    @Test
    void goesOnSeekingOutAndHasColumnsForConditions() {
        assertThat(team.work().absence().when()).isEqualTo(WhenAway.SEEKS_OUT);
        assertThat(team.board().orElseThrow().reasons()).contains("conditions", "steps-out");
    }
}

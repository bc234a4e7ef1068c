package se.handslag.teams.yamaguchi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.plan.PlanSection;

class YamaguchiHikikomoriTest {
    private final TeamBlueprint team = new YamaguchiHikikomori().blueprint(new TeamContext(Set.of()));

    @Test
    void isFoundOnTheClassPathWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(new TeamContext(Set.of()))
                        .find("yamaguchi-hikikomori")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void beginsWithTheFamilyAndGoesInFourSteps() {
        assertThat(team.work().steps())
                .containsExactly("family-approach", "person-approach", "group-place", "gradual-participation");
        assertThat(team.plan().sections()).extracting(PlanSection::id).startsWith("family");
    }

    @Test
    void refersPsychosisAndBipolarDisorderToMedicalCareInEveryLanguage() {
        assertThat(team.criteria().facts())
                .filteredOn(fact -> fact.id().equals("no-psychosis-or-bipolar"))
                .extracting(Criterion.Fact::settledBy)
                .containsExactly(SettledBy.REGION);
        String key = "criterion.no-psychosis-or-bipolar.otherwise";
        assertThat(team.texts().say(key, "ja")).contains("精神科治療を優先");
        assertThat(team.texts().say(key, "sv")).contains("psykiatrin");
        assertThat(team.texts().say(key, "en")).contains("psychiatry");
    }

    @Test
    void saysEverythingInJapaneseAndNoWordOfItInSwedish() {
        assertThat(team.texts().byLanguage().get("ja").keySet())
                .isEqualTo(team.texts().byLanguage().get("sv").keySet())
                .isEqualTo(team.texts().byLanguage().get("en").keySet());
        assertThat(team.texts().byLanguage().get("ja").values())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[A-Za-zÅÄÖåäö]"));
    }

    @Test
    void hasTheTenPlacesOfTheLeaflet() {
        assertThat(team.staffing().offices()).hasSize(10);
        assertThat(team.texts().say("office.hagi", "ja")).isEqualTo("萩健康福祉センター（直通）");
    }

    @Test
    void decidesNothingUnderSwedishLaw() {
        assertThat(team.decisionPolicies()).isEmpty();
        assertThat(new YamaguchiHikikomori().manifest().legalBases()).isEmpty();
    }
}

package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.board.TakeDown;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Office;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.core.team.work.WhenAway;

class BlueprintJsonTest {
    @Test
    void pinsTheFormThatIsStoredWithDecisions() {
        assertThat(BlueprintJson.write(TeamFixture.builder()
                        .texts(new TeamTexts(Map.of("sv", Map.of("goal.informed", "Alla ska få veta"))))
                        .build()))
                .isEqualTo("{\"board\":[\"crisis\"],"
                        + "\"criteria\":{\"form\":\"all\",\"id\":\"whole\",\"parts\":["
                        + "{\"automatic\":{\"hasTurned\":18},\"form\":\"fact\",\"id\":\"age\",\"settledBy\":\"municipality\"},"
                        + "{\"automatic\":{\"residentIn\":\"0380\"},\"form\":\"fact\",\"id\":\"home\",\"settledBy\":\"municipality\"},"
                        + "{\"form\":\"any\",\"id\":\"need\",\"parts\":["
                        + "{\"form\":\"fact\",\"id\":\"isolated\",\"settledBy\":\"either\"},"
                        + "{\"form\":\"not\",\"id\":\"not-well\",\"parts\":["
                        + "{\"form\":\"fact\",\"id\":\"well\",\"settledBy\":\"region\"}]}]}]},"
                        + "\"decisionPolicies\":[{\"law\":\"right-to-support\",\"minimumMonths\":3,"
                        + "\"owner\":\"municipality\",\"proposedMonths\":6}],"
                        + "\"followUpMonths\":3,"
                        + "\"goals\":[{\"id\":\"informed\",\"targetPercent\":100}],"
                        + "\"intensityLevels\":[\"level.ordinary\",\"level.raised\"],"
                        + "\"methods\":[{\"givenBy\":\"either\",\"id\":\"mapping\"}],"
                        + "\"plan\":[{\"id\":\"routines\",\"responsible\":\"municipality\"}],"
                        + "\"schema\":1,"
                        + "\"texts\":{\"sv\":{\"goal.informed\":\"Alla ska få veta\"}}}");
    }

    @Test
    void pinsTheFormOfTheDailyWorkThatATeamSaysSomethingOf() {
        String json = BlueprintJson.write(TeamFixture.builder()
                .methods(new WorkMethod("placement", SettledBy.MUNICIPALITY).by("IPS-25"))
                .board(new BoardTemplate(List.of("crisis")).takenDown(TakeDown.AT_A_MEETING))
                .works(WayOfWorking.ORDINARY
                        .atMostPersons(10)
                        .whenAway(WhenAway.SEEKS_OUT, 1, 2)
                        .contactWithin(14, 1)
                        .resourceGroupEvery(3)
                        .takesBackFor(6)
                        .inSteps("family"))
                .staffed(Staffing.of(
                                Post.of("officer", SettledBy.MUNICIPALITY)
                                        .grantingSupport()
                                        .percent(200),
                                Post.of("physician", SettledBy.REGION).inEachResourceGroup(),
                                Post.of("peer", SettledBy.EITHER).ifPossible())
                        .reached(Availability.SAME_DAY, Availability.AROUND_THE_CLOCK)
                        .at(new Office("harbour", "083-901-1556")))
                .build());
        assertThat(json)
                .contains(
                        "\"boardRules\":{\"askAgainAfterDays\":28,\"followUpWithinDays\":14,\"takeDown\":\"at-a-meeting\"}")
                .contains("{\"givenBy\":\"municipality\",\"id\":\"placement\",\"manual\":\"IPS-25\"}")
                .contains("\"work\":{\"absence\":{\"afterMissed\":1,\"attemptEveryDays\":2,\"when\":\"seeks-out\"},"
                        + "\"contactWithinDays\":{\"onBoard\":1,\"ordinary\":14},\"mostPersonsPerCoordinator\":10,"
                        + "\"resourceGroupMonths\":3,\"steps\":[\"family\"],\"takeBackMonths\":6}")
                .contains("\"staffing\":{\"availability\":[\"around-the-clock\",\"same-day\"],"
                        + "\"offices\":[{\"id\":\"harbour\",\"telephone\":\"083-901-1556\"}],\"posts\":["
                        + "{\"employedBy\":\"municipality\",\"grantsSupport\":true,\"id\":\"officer\",\"percent\":200},"
                        + "{\"employedBy\":\"region\",\"id\":\"physician\",\"inEveryResourceGroup\":true},"
                        + "{\"employedBy\":\"either\",\"id\":\"peer\",\"wished\":true}]}");
    }

    @Test
    void isTheSameWhateverTheOrderOfTheTextsAndTheLocale() {
        Map<String, String> backwards = new LinkedHashMap<>();
        new TreeMap<>(TeamFixture.words("sv")).descendingMap().forEach(backwards::put);
        Map<String, Map<String, String>> languages = new LinkedHashMap<>();
        languages.put("en", TeamFixture.words("en"));
        languages.put("sv", backwards);
        TeamBlueprint blueprint = TeamFixture.builder().build();
        TeamBlueprint shuffled =
                TeamFixture.builder().texts(new TeamTexts(languages)).build();
        String hash = BlueprintJson.hash(blueprint);
        assertThat(BlueprintJson.hash(shuffled)).isEqualTo(hash);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(locale);
                assertThat(BlueprintJson.hash(blueprint)).isEqualTo(hash);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesTheCriteriaBackWhenThePluginIsGone() {
        Criterion lawful = new Criterion.Fact(
                "only", SettledBy.EITHER, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty());
        for (Criterion criteria : List.of(TeamFixture.criteria(), lawful)) {
            TeamBlueprint blueprint = TeamBlueprint.forThoseWho(criteria).build();
            assertThat(BlueprintJson.criteriaOf(BlueprintJson.write(blueprint))).isEqualTo(criteria);
        }
    }

    @Test
    void refusesCriteriaInAnotherForm() {
        for (String json : List.of(
                "{}",
                "{\"criteria\":[]}",
                "{\"criteria\":{\"form\":\"none\",\"id\":\"a\"}}",
                "{\"criteria\":{\"form\":\"all\",\"id\":\"a\"}}",
                "{\"criteria\":{\"form\":\"not\",\"id\":\"a\",\"parts\":[]}}",
                "{\"criteria\":{\"form\":\"fact\",\"id\":\"a\",\"settledBy\":\"joint\"}}")) {
            assertThatThrownBy(() -> BlueprintJson.criteriaOf(json))
                    .as(json)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("These are not criteria in the stored form");
        }
    }

    @Test
    void changesWithEveryPartOfTheRule() {
        Criterion bare = Criterion.fact("only", SettledBy.EITHER);
        Criterion lawful = new Criterion.Fact(
                "only", SettledBy.EITHER, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty());
        assertThat(BlueprintJson.hash(TeamBlueprint.forThoseWho(bare).build()))
                .isNotEqualTo(
                        BlueprintJson.hash(TeamBlueprint.forThoseWho(lawful).build()));
        assertThat(BlueprintJson.write(TeamBlueprint.forThoseWho(lawful).build()))
                .contains("\"law\":\"right-to-support\"")
                .doesNotContain("\"board\"");
    }
}

package se.handslag.teams.hikikomori;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.Owner;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.staffing.Post;

class HikikomoriUppsalaTest {
    private final TeamContext uppsala =
            new TeamContext(Set.of(AuthorityId.municipality("0380"), AuthorityId.region("03")));
    private final TeamBlueprint team = new HikikomoriUppsala().blueprint(uppsala);

    @Test
    void isFoundOnTheClassPath() {
        assertThat(ServiceLoader.load(TeamPlugin.class))
                .anySatisfy(plugin -> assertThat(plugin).isInstanceOf(HikikomoriUppsala.class));
    }

    @Test
    void asksForTheTwelveCriteriaOfTheGuidelineInItsOrderAndAllOfThem() {
        assertThat(team.criteria()).isInstanceOf(Criterion.All.class);
        assertThat(team.criteria().facts())
                .extracting(Criterion.Fact::id, Criterion.Fact::settledBy)
                .containsExactly(
                        tuple("residence", SettledBy.MUNICIPALITY),
                        tuple("age", SettledBy.MUNICIPALITY),
                        tuple("isolation", SettledBy.EITHER),
                        tuple("needs-support", SettledBy.EITHER),
                        tuple("few-contacts", SettledBy.EITHER),
                        tuple("no-other-support-contacts", SettledBy.MUNICIPALITY),
                        tuple("not-temporary", SettledBy.REGION),
                        tuple("no-psychosis", SettledBy.REGION),
                        tuple("not-only-neuropsychiatric", SettledBy.REGION),
                        tuple("no-other-authority", SettledBy.EITHER),
                        tuple("no-other-way", SettledBy.MUNICIPALITY),
                        tuple("willing-to-change", SettledBy.EITHER));
    }

    @Test
    void proposesOnlyAddressAndAgeByItself() {
        assertThat(team.criteria().facts().stream()
                        .flatMap(fact -> fact.automatic().stream())
                        .toList())
                .containsExactly(new Automatic.ResidentIn("0380"), new Automatic.HasTurned(18));
    }

    @Test
    void measuresTheThreeGoalsOfTheGuideline() {
        assertThat(team.goals())
                .containsExactly(
                        new GoalDefinition("informed", 100),
                        new GoalDefinition("isolation-broken", 90),
                        new GoalDefinition("way-back", 50));
    }

    @Test
    void isDecidedByTheMunicipalityForAtLeastThreeMonths() {
        assertThat(team.decisionPolicies())
                .containsExactly(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 3));
        assertThat(team.decisionPolicies().get(0).propose(Answer.UNKNOWN)).isEqualTo(DecisionPolicy.Proposal.NONE_YET);
    }

    @Test
    void worksByTheSevenMethodsOfTheGuideline() {
        assertThat(team.methods()).hasSize(7);
        assertThat(team.followUp().months()).isEqualTo(3);
        assertThat(team.board()).isEqualTo(Optional.empty());
    }

    @Test
    void hasTwoPostsOfTheMunicipalityAndANurseOfTheRegion() {
        assertThat(team.staffing().posts())
                .extracting(Post::id, Post::employedBy, post -> post.percent().orElse(0), Post::grantsSupport)
                .containsExactly(
                        tuple("head-of-service", SettledBy.MUNICIPALITY, 100, true),
                        tuple("coordinator", SettledBy.MUNICIPALITY, 100, true),
                        tuple("psychiatric-nurse", SettledBy.REGION, 100, false));
    }

    @Test
    void hasAWordForEverythingInSwedishAndEnglishAndNoWordTooMany() {
        Set<String> needed = Stream.of(
                        team.criteria().facts().stream()
                                .map(Criterion::textKey)
                                .flatMap(key -> Stream.of(key, key + ".hint", key + ".guideline")),
                        team.goals().stream()
                                .flatMap(goal ->
                                        Stream.of(goal.textKey(), goal.questionKey(), goal.textKey() + ".hint")),
                        team.plan().sections().stream()
                                .map(PlanSection::textKey)
                                .flatMap(key -> Stream.of(key, key + ".hint")),
                        team.methods().stream().map(WorkMethod::textKey),
                        team.staffing().posts().stream().map(Post::textKey))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        assertThat(team.texts().byLanguage()).containsOnlyKeys("sv", "en");
        assertThat(team.texts().byLanguage().get("sv")).containsOnlyKeys(needed);
        assertThat(team.texts().byLanguage().get("en")).containsOnlyKeys(needed);
        assertThat(team.texts().say("criterion.no-psychosis", "sv"))
                .isEqualTo("Det finns ingen samtidig psykossjukdom");
    }

    @Test
    void isFoundWithoutFaults() {
        assertThat(Teams.onClassPath()
                        .load(uppsala)
                        .find("hikikomori-uppsala")
                        .orElseThrow()
                        .blueprint())
                .isEqualTo(team);
    }

    @Test
    void isTheSameWhoeverAsks() {
        assertThat(new HikikomoriUppsala().blueprint(new TeamContext(Set.of()))).isEqualTo(team);
    }
}

package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.platform.TeamFixture.builder;
import static se.handslag.core.platform.TeamFixture.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Automatic.ResidentIn;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.staffing.Office;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.core.team.work.WhenAway;

class BlueprintFaultsTest {
    private static final TeamManifest MANIFEST = TeamFixture.manifest("fixture");

    @Test
    void findsNothingInASoundTeam() {
        assertThat(BlueprintFaults.of(MANIFEST, builder().build())).isEmpty();
    }

    static Stream<Arguments> unsoundBlueprints() {
        return Stream.of(
                of(
                        "a share above a hundred",
                        builder().goals(new GoalDefinition("more", 101)),
                        "goals.more",
                        "between 0 and 100 percent, not 101"),
                of(
                        "a share below nought",
                        builder().goals(new GoalDefinition("more", -1)),
                        "goals.more",
                        "between 0 and 100 percent, not -1"),
                of(
                        "the same goal twice",
                        builder().goals(new GoalDefinition("informed", 50)),
                        "goals.informed",
                        "already used by goals.informed"),
                of(
                        "a goal with the id of a criterion",
                        builder().goals(new GoalDefinition("isolated", 50)),
                        "goals.isolated",
                        "already used by criteria.isolated"),
                of(
                        "an id in capitals",
                        builder().goals(new GoalDefinition("Way Back", 50)),
                        "goals[1]",
                        "'Way Back' is not an id"),
                of("an id too long", builder().goals(new GoalDefinition("a".repeat(61), 50)), "goals[1]", "at most 60"),
                of(
                        "two policies of one owner",
                        builder()
                                .decides(new DecisionPolicy(
                                        Owner.MUNICIPALITY, LegalTopic.SUPPORT_BEYOND_THE_RIGHT, 1, 1)),
                        "decisionPolicies[1]",
                        "already a policy for MUNICIPALITY"),
                of(
                        "a joint policy",
                        builder().decides(new DecisionPolicy(Owner.JOINT, LegalTopic.RIGHT_TO_SUPPORT, 1, 1)),
                        "decisionPolicies[1]",
                        "JOINT is no authority"),
                of(
                        "a period of no months",
                        builder().decides(new DecisionPolicy(Owner.REGION, LegalTopic.RIGHT_TO_SUPPORT, 0, 1)),
                        "decisionPolicies[1]",
                        "at least 1 month, not 0"),
                of(
                        "a proposal shorter than the shortest",
                        builder().decides(new DecisionPolicy(Owner.REGION, LegalTopic.RIGHT_TO_SUPPORT, 3, 2)),
                        "decisionPolicies[1]",
                        "proposes 2 months"),
                of(
                        "a joint section",
                        builder().plan(new PlanTemplate(List.of(new PlanSection("routines", Owner.JOINT)))),
                        "plan.routines",
                        "JOINT is no authority"),
                of("no follow-up", builder().followUp(FollowUpRhythm.everyMonths(0)), "followUp", "not every 0 months"),
                of("a board without reasons", builder().board(new BoardTemplate(List.of())), "board", "has no reasons"),
                of(
                        "nobody follows up",
                        builder().board(new BoardTemplate(List.of("crisis")).followedUpWithin(0)),
                        "board",
                        "within 0 days"),
                of(
                        "a coordinator of nobody",
                        builder().works(WayOfWorking.ORDINARY.atMostPersons(0)),
                        "work.caseload",
                        "at most 0 persons"),
                of(
                        "an absence that is never",
                        builder().works(WayOfWorking.ORDINARY.whenAway(WhenAway.MAY_END, 0, 7)),
                        "work.absence",
                        "after 0 missed"),
                of(
                        "less contact on the board",
                        builder().works(WayOfWorking.ORDINARY.contactWithin(7, 14)),
                        "work.contact",
                        "not every 14 days instead of every 7"),
                of(
                        "a resource group that never meets",
                        builder().works(WayOfWorking.ORDINARY.resourceGroupEvery(0)),
                        "work.resourceGroup",
                        "every 0 months"),
                of(
                        "the same step twice",
                        builder().works(WayOfWorking.ORDINARY.inSteps("meeting", "meeting")),
                        "step.meeting",
                        "already used"),
                of(
                        "a step without words",
                        builder().works(WayOfWorking.ORDINARY.inSteps("meeting")),
                        "texts.sv",
                        "'step.meeting' is missing"),
                of(
                        "a post of nothing",
                        builder()
                                .staffed(Staffing.of(
                                        Post.of("nurse", SettledBy.REGION).percent(0))),
                        "staffing.nurse",
                        "not 0"),
                of(
                        "a post with the id of a goal",
                        builder().staffed(Staffing.of(Post.of("informed", SettledBy.REGION))),
                        "staffing.informed",
                        "already used by goals.informed"),
                of(
                        "a nurse of the region who grants support",
                        builder()
                                .staffed(Staffing.of(
                                        Post.of("nurse", SettledBy.REGION).grantingSupport())),
                        "staffing.nurse",
                        "granted by employees of the municipality"),
                of(
                        "a post without words",
                        builder().staffed(Staffing.of(Post.of("nurse", SettledBy.REGION))),
                        "texts.sv",
                        "'post.nurse' is missing"),
                of(
                        "an office that nobody can call",
                        builder().staffed(Staffing.UNSAID.at(new Office("harbour", "ring vaktmästaren"))),
                        "offices.harbour",
                        "cannot be dialled"),
                of(
                        "the same level twice",
                        builder().intensityLevels("level.raised"),
                        "intensityLevels[2]",
                        "stands there twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsoundBlueprints")
    void findsWhatIsWrongAndSaysWhere(String what, TeamBlueprint.Builder unsound, String where, String sentence) {
        assertThat(BlueprintFaults.of(MANIFEST, unsound.build())).anySatisfy(fault -> {
            assertThat(fault.plugin()).isEqualTo("fixture");
            assertThat(fault.where()).isEqualTo(where);
            assertThat(fault.sentence()).contains(sentence);
        });
    }

    static Stream<Arguments> unsoundCriteria() {
        Criterion fact = Criterion.fact("only", SettledBy.EITHER);
        return Stream.of(
                Arguments.of("an empty all", Criterion.all("whole"), "criteria.whole", "holds no criteria"),
                Arguments.of(
                        "an empty any",
                        Criterion.all("whole", fact, Criterion.any("some")),
                        "criteria.some",
                        "holds no"),
                Arguments.of(
                        "the same fact twice", Criterion.all("whole", fact, fact), "criteria.only", "already used by"),
                Arguments.of(
                        "the same id in a negation", Criterion.not("only", fact), "criteria.only", "already used by"),
                Arguments.of(
                        "an age of nought",
                        Criterion.fact("only", SettledBy.EITHER, new HasTurned(0)),
                        "criteria.only",
                        "between 1 and 150 years"),
                Arguments.of(
                        "a municipality without a code",
                        Criterion.fact("only", SettledBy.EITHER, new ResidentIn("Uppsala")),
                        "criteria.only",
                        "four digits"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsoundCriteria")
    void findsWhatIsWrongInTheCriteria(String what, Criterion criteria, String where, String sentence) {
        assertThat(BlueprintFaults.of(
                        MANIFEST, TeamBlueprint.forThoseWho(criteria).build()))
                .anySatisfy(fault -> {
                    assertThat(fault.where()).isEqualTo(where);
                    assertThat(fault.sentence()).contains(sentence);
                });
    }

    @Test
    void findsWhoDoesNotTakePart() {
        TeamManifest regionAlone = new TeamManifest(
                new TeamId("fixture"), "Fixture", "1.0", TeamManifest.SPI_VERSION, Set.of(Owner.REGION), List.of());
        assertThat(BlueprintFaults.of(regionAlone, builder().build()))
                .extracting(TeamFault::where)
                .containsExactly("criteria.age", "criteria.home", "decisionPolicies[0]", "plan.routines");
    }

    @Test
    void findsEveryMissingTextInEachLanguage() {
        Map<String, String> swedish = words("sv");
        swedish.remove("goal.informed.question");
        swedish.put("method.mapping", " ");
        Map<String, String> english = words("en");
        english.remove("board.crisis");
        TeamBlueprint blueprint = builder()
                .texts(new TeamTexts(Map.of("sv", swedish, "en", english)))
                .build();
        assertThat(BlueprintFaults.of(MANIFEST, blueprint))
                .extracting(TeamFault::toString)
                .containsExactly(
                        "fixture, texts.sv: The text 'goal.informed.question' is missing in Swedish. Write it in texts_sv.properties.",
                        "fixture, texts.sv: The text 'method.mapping' is missing in Swedish. Write it in texts_sv.properties.",
                        "fixture, texts.en: The text 'board.crisis' is missing in English. Write it in texts_en.properties.");
    }

    @Test
    void namesEveryTextOfALanguageThatIsMissingAltogether() {
        TeamBlueprint blueprint =
                builder().texts(new TeamTexts(Map.of("sv", words("sv")))).build();
        assertThat(BlueprintFaults.of(MANIFEST, blueprint)).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("texts.en");
            assertThat(fault.sentence()).contains("criterion.age, criterion.home", "level.raised");
        });
    }

    @Test
    void findsBlankNamesAndOwnersThatAreNoAuthorities() {
        TeamManifest blank = new TeamManifest(
                new TeamId("fixture"), " ", "", TeamManifest.SPI_VERSION, Set.of(Owner.JOINT), List.of());
        assertThat(BlueprintFaults.of(blank))
                .extracting(TeamFault::where)
                .containsExactly("manifest.name", "manifest.version", "manifest.owners");
    }

    @Test
    void saysWhatToDoAboutAnotherVersionOfTheInterface() {
        assertThat(BlueprintFaults.of(written(TeamManifest.SPI_VERSION + 1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("Upgrade Handslag"));
        assertThat(BlueprintFaults.of(written(TeamManifest.SPI_VERSION - 1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("Install a version of the plugin"));
    }

    private static TeamManifest written(int spiVersion) {
        return new TeamManifest(new TeamId("fixture"), "Fixture", "1.0", spiVersion, Set.of(Owner.REGION), List.of());
    }

    private static Arguments of(String what, TeamBlueprint.Builder unsound, String where, String sentence) {
        return Arguments.of(what, unsound, where, sentence);
    }
}

package se.handslag.eligibility.municipality.conclude;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.eligibility.joint.settle.SettleFindings;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.Stand;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;

/** A team's guideline changes while a case goes on: what was concluded stands by the old one, and what is assessed goes by the new. */
@CompositionRoot(because = "it starts the platform twice")
class NewVersionTest {
    private static final String TEAM = "lighthouse";

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatWasConcludedIsReplayedByTheVersionItWasConcludedBy(Database database, @TempDir Path folder) {
        // What is in memory would be gone with the first platform.
        Database.Stores stores = database == Database.H2 ? Database.Stores.in(folder) : database.stores();
        SettableClock clock = SettableClock.at(TestPlatform.FIRST_DAY);
        ConcludedAssessment byTheFirst;
        CaseId caseId;
        try (TestPlatform before = started(stores, clock, new Lighthouse("1.0", "isolated", "wants-help"))) {
            caseId = called(before);
            settle(before, caseId, "isolated");
            settle(before, caseId, "wants-help");
            byTheFirst = conclude(before, caseId);
        }
        clock.set(TestPlatform.FIRST_DAY.plusDays(30));
        try (TestPlatform after = started(stores, clock, new Lighthouse("2.0", "isolated", "no-work"))) {
            ConcludedAssessment kept = latest(after, caseId).orElseThrow();
            assertThat(kept).isEqualTo(byTheFirst);
            Explanation replayed = ExplanationJson.replay(kept.explanationJson());
            assertThat(replayed.rule())
                    .isEqualTo(kept.blueprintHash())
                    .isNotEqualTo(after.platform().teams().all().get(0).hash());
            assertThat(replayed.outcome()).isEqualTo(Answer.YES);
            assertThat(replayed.facts()).extracting(ExplainedFact::id).containsExactly("isolated", "wants-help");
            assertThat(ExplanationJson.write(replayed)).isEqualTo(kept.explanationJson());

            Explanation now = explanation(after, caseId);
            assertThat(now.facts()).extracting(ExplainedFact::id).containsExactly("isolated", "no-work");
            assertThat(now.outcome()).isEqualTo(Answer.UNKNOWN);
            assertThat(now.uncounted()).extracting(finding -> finding.fact()).containsExactly("wants-help");

            settle(after, caseId, "no-work");
            ConcludedAssessment byTheSecond = conclude(after, caseId);
            assertThat(byTheSecond.blueprintHash()).isNotEqualTo(byTheFirst.blueprintHash());
            assertThat(byTheSecond.outcome()).isEqualTo(Answer.YES);
        }
    }

    private static TestPlatform started(Database.Stores stores, SettableClock clock, Lighthouse team) {
        return TestPlatform.on(stores)
                .parts(new EligibilityPart())
                .teams(Teams.of(team))
                .clock(clock)
                .start();
    }

    private static CaseId called(TestPlatform world) {
        return world.use(SARA, RegisteringContacts.class)
                .handle(
                        SARA,
                        new RegisterContact(
                                TEAM,
                                Caller.RELATIVE,
                                "Eva Åkesson",
                                "070-174 06 05",
                                "Evas son",
                                "Har inte lämnat sitt rum på två år.",
                                NextStep.INTERVIEW,
                                Optional.empty(),
                                "",
                                false))
                .orElseThrow()
                .caseId()
                .orElseThrow();
    }

    private static void settle(TestPlatform world, CaseId caseId, String fact) {
        world.use(SARA, SettlingFindings.class)
                .handle(SARA, new SettleFindings(caseId, List.of(Stand.on(fact, Answer.YES, "")), false))
                .orElseThrow();
    }

    private static ConcludedAssessment conclude(TestPlatform world, CaseId caseId) {
        return world.use(SARA, ConcludingAssessments.class)
                .handle(
                        SARA,
                        new ConcludeAssessment(
                                caseId,
                                world.use(SARA, ReadingAssessment.class)
                                        .handle(SARA, caseId)
                                        .orElseThrow()
                                        .material()
                                        .revision()))
                .orElseThrow();
    }

    private static Explanation explanation(TestPlatform world, CaseId caseId) {
        return world.use(SARA, ReadingAssessment.class)
                .handle(SARA, caseId)
                .orElseThrow()
                .explanation();
    }

    private static Optional<ConcludedAssessment> latest(TestPlatform world, CaseId caseId) {
        return world.use(SARA, ReadingConclusions.class)
                .latest(SARA, caseId)
                .map(ReadingConclusions.Latest::assessment);
    }

    /** A team with these facts. */
    private record Lighthouse(String version, String first, String second) implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    new TeamId(TEAM),
                    "Fyren",
                    version,
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY, Owner.REGION),
                    List.of());
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> words = new HashMap<>();
            List.of(first, second).forEach(fact -> words.put("criterion." + fact, "Påståendet " + fact));
            return TeamBlueprint.forThoseWho(Criterion.all(
                            "target-group",
                            Criterion.fact(first, SettledBy.EITHER),
                            Criterion.fact(second, SettledBy.EITHER)))
                    .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                    .build();
        }
    }
}

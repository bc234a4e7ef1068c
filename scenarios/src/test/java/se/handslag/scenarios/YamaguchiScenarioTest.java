package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Revision;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.planning.joint.relative.KeepingRelativeTrack;
import se.handslag.planning.joint.relative.OpenRelativeCase;
import se.handslag.planning.joint.relative.OpeningRelativeCases;
import se.handslag.planning.joint.relative.ReadingRelatives;
import se.handslag.planning.joint.relative.RecordRelativeSupport;
import se.handslag.planning.joint.relative.Relation;
import se.handslag.planning.joint.relative.SupportGround;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.step.CannotMoveStep;
import se.handslag.planning.joint.step.MoveStep;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.planning.joint.step.StepMark;
import se.handslag.teams.yamaguchi.YamaguchiHikikomori;

/** Yamaguchi: the family first, four steps that may go back and forth, and psychosis to medical care (ひきこもり～段階に沿った支援～). */
@CompositionRoot(because = "it plays the staff of both authorities")
class YamaguchiScenarioTest {

    @Test
    void theFamilyIsHelpedFirstAndThePersonGoesForwardAndBack() {
        try (ModelAtWork yamaguchi = ModelAtWork.of(new YamaguchiHikikomori())) {
            theFamilyIsHelpedBeforeThePersonIsKnown(yamaguchi);
            CaseId haru = yamaguchi.comesIn("19900101-9802", "Haru", "Åkesson");
            yamaguchi.isAssessedByBoth(haru);
            goesForwardAndBack(yamaguchi, haru);
            nothingIsDecidedUnderSwedishLaw(yamaguchi, haru);
            yamaguchi.everyHandOverIsAnActOnAGround(haru);
        }
    }

    @Test
    void whoeverHasADiagnosisOfPsychosisIsReferredToMedicalCare() {
        try (ModelAtWork yamaguchi = ModelAtWork.of(new YamaguchiHikikomori())) {
            CaseId ren = yamaguchi.comesIn("19970314-9808", "Ren", "Nyström");
            yamaguchi
                    .team()
                    .settle(SARA, ren, Answer.YES, "half-a-year", "no-school-or-work", "no-close-relations-outside")
                    .orElseThrow();
            yamaguchi
                    .team()
                    .settle(NILS, ren, Answer.NO, "no-psychosis-or-bipolar")
                    .orElseThrow();
            ConcludedAssessment concluded = yamaguchi.team().conclude(ren).orElseThrow();
            assertThat(concluded.outcome()).isEqualTo(Answer.NO);
            assertThat(yamaguchi.blueprint().texts().say("criterion.no-psychosis-or-bipolar.otherwise", "ja"))
                    .isEqualTo("ひきこもり支援ではなく、精神科治療を優先してください。");
        }
    }

    /** The mother has a record of her own, and nobody has said who her child is. */
    private static void theFamilyIsHelpedBeforeThePersonIsKnown(ModelAtWork yamaguchi) {
        CaseId mother = yamaguchi
                .use(SARA, OpeningRelativeCases.class)
                .handle(
                        SARA,
                        new OpenRelativeCase(
                                "yamaguchi-hikikomori",
                                "Yoko",
                                "",
                                "",
                                Relation.PARENT,
                                "Hur vi kan börja prata igen",
                                SupportGround.RELATIVES))
                .orElseThrow()
                .caseId();
        yamaguchi
                .use(SARA, KeepingRelativeTrack.class)
                .handle(
                        SARA,
                        new RecordRelativeSupport(
                                mother,
                                SupportKind.CONVERSATION,
                                yamaguchi.today(),
                                45,
                                "Att hälsa, och inte säga kämpa på"))
                .orElseThrow();
        ReadingRelatives.Track track =
                yamaguchi.use(SARA, ReadingRelatives.class).read(SARA, mother).orElseThrow();
        assertThat(track.supports()).hasSize(1);
        assertThat(track.link()).as("she has not said whose network she is in").isEqualTo(Optional.empty());
        assertThat(yamaguchi.team().file(NILS, mother)).isEmpty();
    }

    /** "必ずしもこの段階に沿って回復が進むとは限りませんし、行きつ戻りつもあります": the marker goes back, and every move is kept with its reason. */
    private static void goesForwardAndBack(ModelAtWork yamaguchi, CaseId haru) {
        move(yamaguchi, haru, 0, "family-approach", "");
        yamaguchi.daysPass(60);
        move(yamaguchi, haru, 1, "person-approach", "Haru svarade Nils genom dörren");
        yamaguchi.daysPass(60);
        move(yamaguchi, haru, 2, "group-place", "Haru var på öppna platsen två gånger");
        yamaguchi.daysPass(10);
        assertThat(refused(yamaguchi
                        .use(SARA, MovingSteps.class)
                        .handle(SARA, new MoveStep(haru, new Revision(3), "person-approach", yamaguchi.today(), " "))))
                .isEqualTo(CannotMoveStep.NO_REASON);
        move(yamaguchi, haru, 3, "person-approach", "Det blev för många på en gång");

        MovingSteps.StepsHere here = yamaguchi.use(SARA, MovingSteps.class).read(SARA, haru);
        assertThat(here.steps()).hasSize(4);
        assertThat(here.now().map(StepMark::step)).contains("person-approach");
        assertThat(here.marks())
                .extracting(StepMark::step)
                .containsExactly("person-approach", "group-place", "person-approach", "family-approach");
        assertThat(yamaguchi.use(NILS, MovingSteps.class).read(NILS, haru).now())
                .as("each authority marks in its own record")
                .isEmpty();
    }

    private static void move(ModelAtWork yamaguchi, CaseId haru, long seen, String step, String why) {
        Revision revision = seen == 0 ? Revision.UNSAVED : new Revision(seen);
        yamaguchi
                .use(SARA, MovingSteps.class)
                .handle(SARA, new MoveStep(haru, revision, step, yamaguchi.today(), why))
                .orElseThrow();
    }

    private static void nothingIsDecidedUnderSwedishLaw(ModelAtWork yamaguchi, CaseId haru) {
        assertThat(yamaguchi.blueprint().decisionPolicies()).isEmpty();
        yamaguchi.team().personApplies(haru, yamaguchi.today());
        assertThat(yamaguchi
                        .team()
                        .grant(SARA, haru, Period.ofMonths(yamaguchi.today(), 3))
                        .isDone())
                .isFalse();
    }
}

package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.scenarios.ModelAtWork.refused;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.CannotTakeStep;
import se.handslag.planning.joint.contact.absence.StepTaken;
import se.handslag.planning.joint.contact.absence.TakeStep;
import se.handslag.planning.joint.contact.absence.TakingSteps;
import se.handslag.teams.addiction.AddictionClinic;

/** An addiction clinic: who stays away is followed up a limited number of times, is told, and then the contact ends (2025-2-9454). */
@CompositionRoot(because = "it plays the staff of both authorities")
class AddictionScenarioTest {

    @Test
    void theContactEndsWithWhoeverStaysAwayAndHasBeenTold() {
        try (ModelAtWork clinic = ModelAtWork.of(new AddictionClinic())) {
            PlanningAtWork planning = new PlanningAtWork(clinic);
            CaseId robin = clinic.comesIn("19970314-9808", "Robin", "Nyström");
            clinic.isAssessedByBoth(robin);
            clinic.isGrantedSupport(robin, 6);
            planning.gives(NILS, robin, ContactPlace.CLINIC, "relapse-prevention");
            planning.gives(SARA, robin, ContactPlace.CLINIC, "motivational-enhancement");

            clinic.daysPass(7);
            planning.misses(SARA, robin);
            assertThat(planning.tasks(SARA, robin, "absence-"))
                    .as("one missed appointment is no absence")
                    .isEmpty();
            clinic.daysPass(7);
            planning.misses(SARA, robin);
            assertThat(planning.tasks(SARA, robin, "absence-"))
                    .containsExactly("absence-tell " + clinic.today().plusDays(7));
            assertThat(refused(takes(clinic, robin, AbsenceStep.END, "Svarar inte")))
                    .as("nobody is let go of without having been told")
                    .isEqualTo(CannotTakeStep.NOT_TOLD);

            takes(clinic, robin, AbsenceStep.TOLD, "Brev med hur Robin kommer tillbaka")
                    .orElseThrow();
            clinic.daysPass(7);
            takes(clinic, robin, AbsenceStep.END, "Hörde inte av sig efter brevet")
                    .orElseThrow();
            assertThat(planning.tasks(SARA, robin, "absence-")).containsExactly("absence-close " + clinic.today());
            assertThat(clinic.team().file(SARA, robin).map(CaseFile::stage))
                    .as("the step closes nothing by itself")
                    .contains(Stage.SUPPORT);
            clinic.support()
                    .discharge(
                            robin,
                            DischargeReason.DROP_OUT_DURING,
                            Map.of("use-harms-less", Answer.UNKNOWN, "knows-own-risks", Answer.YES),
                            Optional.of(REGION.id()))
                    .orElseThrow();
            clinic.support().regionCloses(robin);
            clinic.everyHandOverIsAnActOnAGround(robin, PlanningItems.DISCHARGE);
        }
    }

    private static Outcome<StepTaken, CannotTakeStep> takes(
            ModelAtWork clinic, CaseId robin, AbsenceStep step, String words) {
        return clinic.use(SARA, TakingSteps.class).handle(SARA, new TakeStep(robin, step, clinic.today(), words));
    }
}

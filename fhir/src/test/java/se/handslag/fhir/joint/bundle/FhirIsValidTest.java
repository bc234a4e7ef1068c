package se.handslag.fhir.joint.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.PlanContent;

/** What leaves is FHIR R4, as the library's own validator sees it. */
@CompositionRoot(because = "a test plays the staff of both authorities")
class FhirIsValidTest extends OnOnePlatform {
    /** What the validator would rather have, and why it is not there. */
    private static final Set<String> KNOWN_WARNINGS = Set.of(
            // A text for people: whoever reads the file has a program for it.
            "dom-6: 'A resource should have narrative for robust management'",
            // The paragraph stands in words; no code system holds Swedish statutes.
            "'Consent PolicyRule Codes'",
            // Somebody has written so. It is not ours to change, and whoever shows it escapes it.
            "appears to be an embedded HTML tag");

    @Test
    void theValidatorHasNoErrorToTellOfEitherAuthoritysRecord() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        isValid(record.exported(SARA));
        isValid(record.exported(NILS));

        record.support()
                .discharge(
                        record.kim(),
                        DischargeReason.MOVED,
                        Map.of("isolation-broken", Answer.NO, "way-back", Answer.NO),
                        Optional.empty())
                .orElseThrow();
        isValid(record.exported(SARA));
    }

    @Test
    void theValidatorDoesSayWhatIsWrong() {
        assertThat(Validated.errors("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":"
                        + "\"urn:uuid:019cad8f-ac00-7006-83fc-5fd8b8c35459\",\"resource\":{\"resourceType\":\"Goal\","
                        + "\"lifecycleStatus\":\"begun\"}}]}"))
                .anyMatch(error -> error.contains("lifecycleStatus"))
                .anyMatch(error -> error.contains("description"));
    }

    /** Whatever is written in a plan and said in a consent. */
    @Test
    void isValidWhateverIsInIt() {
        Random random = new Random(57);
        KimsRecord record = KimsRecord.granted(world());
        PlanContent content = PlanContent.EMPTY;
        for (int i = 0; i < 6; i++) {
            List<Goal> goals = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                goals.add(anyGoal(record, random));
            }
            content = content.replacing(goals).aimingAt(anyText(random));
            record.save(SARA, content);
            record.world()
                    .use(SARA, RecordingConsent.class)
                    .handle(SARA, anyConsent(record, random))
                    .orElseThrow();
            FhirFile file = record.exported(SARA);
            isValid(file);
            Bundle bundle = KimsRecord.read(file);
            assertThat(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle))
                    .as("read and written again")
                    .isEqualTo(file.json());
        }
    }

    private static void isValid(FhirFile file) {
        assertThat(Validated.errors(file.json())).isEmpty();
        assertThat(Validated.warnings(file.json()))
                .allMatch(warning -> KNOWN_WARNINGS.stream().anyMatch(warning::contains));
    }

    private static String anyText(Random random) {
        return List.of(" Å", "<b>fet</b> & \"citat\"", "rad ett\nrad två", "=1+1", "ひきこもり", "\\ / 100 %")
                .get(random.nextInt(6))
                .strip();
    }

    private static Goal anyGoal(KimsRecord record, Random random) {
        LocalDate today = record.today();
        Window target = Window.between(today.plusDays(random.nextInt(9)), today.plusDays(10L + random.nextInt(9)));
        List<SubGoal> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            StepActor actor = StepActor.values()[random.nextInt(StepActor.values().length)];
            SubGoal step = new SubGoal(SubGoalId.next(record.world().clock()), anyText(random), random.nextBoolean());
            steps.add(random.nextBoolean() ? step.by(actor, anyText(random)).on(today.plusDays(3)) : step);
        }
        return Goal.saidByPerson(GoalId.next(record.world().clock()), anyText(random))
                .inTheWords(anyText(random), random.nextBoolean() ? SaidBy.PERSON : SaidBy.TEAM)
                .how(random.nextBoolean() ? anyText(random) : "")
                .helpedBy(random.nextBoolean() ? anyText(random) : "")
                .withSteps(steps)
                .withoutStepBecause(steps.isEmpty() ? anyText(random) : "")
                .reachedWithin(random.nextBoolean() ? Optional.of(target) : Optional.empty())
                .followedUpWithin(random.nextBoolean() ? Optional.of(target) : Optional.empty())
                .at(GoalStatus.values()[random.nextInt(GoalStatus.values().length)]);
    }

    private static RecordConsent anyConsent(KimsRecord record, Random random) {
        return GivenConsent.of(
                record.kim(),
                Set.of(REGION.id()),
                random.nextBoolean() ? Set.of(ItemKind.NOTE) : Set.of(ItemKind.NOTE, ItemKind.IDENTITY),
                random.nextBoolean() ? anyText(random) : "",
                "Att arbeta tillsammans",
                record.today().plusDays(random.nextInt(5)),
                record.today().plusDays(10L + random.nextInt(90)),
                ConsentForm.ORAL,
                true);
    }
}

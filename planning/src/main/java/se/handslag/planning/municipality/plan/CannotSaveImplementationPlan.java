package se.handslag.planning.municipality.plan;

import java.time.LocalDate;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.plan.CannotSavePlan;

/** Why an implementation plan was not saved, beside what holds for every plan. */
public sealed interface CannotSaveImplementationPlan extends CannotSavePlan.OwnReason {

    /** No support has been granted; what is found before that belongs in the investigation. */
    record NotGranted() implements CannotSaveImplementationPlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.not-granted");
        }
    }

    /** The granted support has ended and has not been extended. */
    record SupportEnded(LocalDate lastDay) implements CannotSaveImplementationPlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("plan.save.cannot.support-ended", lastDay);
        }
    }
}

package se.handslag.planning.municipality.plan;

import java.time.LocalDate;
import java.util.function.Function;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.plan.CannotSavePlan;

/** Why an implementation plan was not saved. */
public sealed interface CannotSaveImplementationPlan extends Refusal {

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

    /** What holds for both authorities' plans. */
    record NotSaved(CannotSavePlan why) implements CannotSaveImplementationPlan {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** One answer for what holds for both authorities' plans, another for the municipality's own reasons. */
    default <X> X match(
            Function<? super CannotSavePlan, ? extends X> shared, Function<? super Refusal, ? extends X> own) {
        return this instanceof NotSaved notSaved ? shared.apply(notSaved.why()) : own.apply(this);
    }
}

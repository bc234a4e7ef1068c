package se.handslag.decisions.municipality.dismiss;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why an application was not turned away. */
public sealed interface CannotDismiss extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotDismiss {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** What the ground rests on is not there. */
    enum GroundMissing implements CannotDismiss {
        /** The person has not been asked to complete the application. */
        NOT_ASKED_TO_COMPLETE("not-asked-to-complete"),
        /** The person applied themself. */
        PERSON_APPLIED("person-applied");

        private final String code;

        GroundMissing(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.dismiss.cannot." + code);
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The person still has time to complete the application. */
    record TimeToComplete(LocalDate answerBy) implements CannotDismiss {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.dismiss.cannot.time-to-complete", answerBy);
        }

        @Override
        public String field() {
            return "ground";
        }
    }
}

package se.handslag.decisions.municipality.discontinue;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why an application was not closed. */
public sealed interface CannotDiscontinue extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotDiscontinue {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** Nobody has recorded that the person took the application back. */
    record NotWithdrawn() implements CannotDiscontinue {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.discontinue.cannot.not-withdrawn");
        }

        @Override
        public String field() {
            return "ground";
        }
    }
}

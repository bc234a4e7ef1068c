package se.handslag.decisions.municipality.refuse;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why support was not refused. */
public sealed interface CannotRefuse extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotRefuse {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }
}

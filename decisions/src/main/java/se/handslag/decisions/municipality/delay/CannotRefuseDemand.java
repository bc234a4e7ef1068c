package se.handslag.decisions.municipality.delay;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why a demand was not refused. */
public sealed interface CannotRefuseDemand extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotRefuseDemand {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** There is no demand, or it has been answered. */
    record NoDemand() implements CannotRefuseDemand {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.delay.cannot.no-demand");
        }
    }
}

package se.handslag.decisions.municipality.extend;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;

/** Why support was not extended. */
public sealed interface CannotExtend extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** No support is granted. */
    record NothingToExtend() implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.nothing-to-extend");
        }
    }

    /** The support has ended: what has ended is not extended, but applied for and granted anew. */
    record AlreadyEnded(LocalDate lastDay) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.already-ended", lastDay);
        }
    }

    /** The support was ended before its last day: what comes after is a new application. */
    record EndedEarly(LocalDate lastDay) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.ended-early", lastDay);
        }
    }

    /** The new last day is not after the old. */
    record EndsBeforeItBegins(LocalDate from) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.ends-before-it-begins", from);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** The extension is shorter than a month. */
    record TooShort(LocalDate earliestEnd) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.too-short", earliestEnd);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /**
     * The last day is further ahead than {@link Conditions#MOST_MONTHS_AHEAD} months.
     *
     * @param latestEnd the latest day that would do
     */
    record TooFarAhead(LocalDate latestEnd) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.too-far-ahead", Conditions.MOST_MONTHS_AHEAD, latestEnd);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** It does not say what in the plan or its follow-up it rests on. */
    record RestsOnNothing() implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.rests-on-nothing");
        }

        @Override
        public String field() {
            return "restsOn";
        }
    }

    /** A text has too many characters. */
    record TextTooLong(String where) implements CannotExtend {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.extend.cannot.text-too-long");
        }

        @Override
        public String field() {
            return where;
        }
    }
}

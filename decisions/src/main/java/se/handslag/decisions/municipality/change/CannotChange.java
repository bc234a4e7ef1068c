package se.handslag.decisions.municipality.change;

import java.time.LocalDate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a decision was not changed. */
public sealed interface CannotChange extends Refusal {
    /** Something that every decision needs is missing, or the person was not heard as they should. */
    record NotReady(Refusal why) implements CannotChange {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** The cases that need no more than to be named. */
    enum Now implements CannotChange {
        NO_SUCH_DECISION("no-such-decision", ""),
        /** A decision of this kind leaves nothing that could be changed. */
        NOT_THIS_KIND("not-this-kind", ""),
        /** It was changed before: the later decision is the one that holds. */
        ALREADY_CHANGED("already-changed", ""),
        /** An early ending has cut its support: the ending is the decision that holds. */
        ENDED("ended", ""),
        /** The appeal has been handed over, and only the court may change the decision. */
        AT_COURT("at-court", ""),
        /** The person has appealed: it is not changed against them. */
        APPEALED("appealed", "ground"),
        /** No court has ruled that it be changed. */
        NO_RULING("no-ruling", "ground"),
        NOT_RESERVED("not-reserved", "restsOn"),
        /** It takes days from the person, or gives none. */
        NOT_IN_FAVOUR("not-in-favour", "to"),
        ONE_DAY_MISSING("one-day-missing", "to"),
        ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", "to"),
        CONDITIONS_TOO_LONG("conditions-too-long", "conditions");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.change.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** Shorter than the team gives support for. */
    record TooShort(int months, LocalDate earliestEnd) implements CannotChange {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.too-short", months, earliestEnd);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** Days of support that have passed cannot be changed: it must go on beginning where it did. */
    record HasBegun(LocalDate from) implements CannotChange {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.change.cannot.has-begun", from);
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** Support would begin before anyone applied for it. */
    record BeginsBeforeTheApplication(LocalDate appliedOn) implements CannotChange {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.begins-before-the-application", appliedOn);
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** The last day is further ahead than support can be decided for. */
    record TooFarAhead(int months, LocalDate latestEnd) implements CannotChange {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.too-far-ahead", months, latestEnd);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** Another decision grants some of the days. */
    record Overlaps(Period granted) implements CannotChange {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.overlaps", granted);
        }

        @Override
        public String field() {
            return "from";
        }
    }
}

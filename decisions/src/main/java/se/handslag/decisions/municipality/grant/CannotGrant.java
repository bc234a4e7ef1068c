package se.handslag.decisions.municipality.grant;

import java.time.LocalDate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Conditions;

/** Why support was not granted. */
public sealed interface CannotGrant extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(CannotDecide why) implements CannotGrant {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** The criteria are not met. */
    record CriteriaNotMet() implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.criteria-not-met");
        }
    }

    /** It is not clear whether the criteria are met. */
    record CriteriaUnclear() implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.criteria-unclear");
        }
    }

    /** The last day is before the first. */
    record EndsBeforeItBegins() implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.ends-before-it-begins");
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** The support would begin before it was applied for. */
    record BeginsBeforeTheApplication(LocalDate appliedOn) implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.begins-before-the-application", appliedOn);
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /**
     * The period is shorter than the team allows.
     *
     * @param months the shortest, in whole months
     * @param earliestEnd the last day of the shortest period that begins on the chosen day
     */
    record TooShort(int months, LocalDate earliestEnd) implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.too-short", months, earliestEnd);
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
    record TooFarAhead(LocalDate latestEnd) implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.too-far-ahead", Conditions.MOST_MONTHS_AHEAD, latestEnd);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** Support is already granted for some of the days. */
    record Overlaps(Period granted) implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.overlaps", granted);
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** The conditions have too many characters. */
    record ConditionsTooLong() implements CannotGrant {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant.cannot.conditions-too-long");
        }

        @Override
        public String field() {
            return "conditions";
        }
    }
}

package se.handslag.planning.joint.coordinate;

import se.handslag.core.casefile.assign.CannotAssignCoordinator;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a case was not given to someone. */
public sealed interface CannotGiveCase extends Refusal {
    /** What stands in the way whether they have it alone or with others. */
    record Assigning(CannotAssignCoordinator why) implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** They hold it together already. */
    record Already() implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return Sentence.of("coordinate.cannot.already");
        }

        @Override
        public String field() {
            return "staff";
        }
    }

    /** Nobody has it, and so there is nobody to hold it together with. */
    record NobodyHasIt() implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return Sentence.of("coordinate.cannot.nobody-has-it");
        }
    }

    /** They do not share it. */
    record NotSharing() implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return Sentence.of("coordinate.cannot.not-sharing");
        }
    }

    /** A warning: with a reason it is done all the same. */
    record TooMany(int persons, int most) implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return Sentence.of("coordinate.cannot.too-many", persons, most, CaseloadReason.SHORTEST);
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record ReasonTooLong() implements CannotGiveCase {
        @Override
        public Sentence sentence() {
            return Sentence.of("coordinate.cannot.reason-too-long", CaseloadReason.LONGEST);
        }

        @Override
        public String field() {
            return "reason";
        }
    }
}

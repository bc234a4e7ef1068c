package se.handslag.planning.joint.crisis;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldMerge;

/** Why a crisis plan was not saved. What was written stays with the page. */
public sealed interface CannotSaveCrisisPlan extends Refusal {

    /** What concerns the whole act. */
    enum Whole implements CannotSaveCrisisPlan {
        /** There is no file on this case in one's own record. */
        NO_SUCH_CASE("no-such-case"),
        /** The case has ended. */
        CASE_CLOSED("case-closed"),
        /** The employer has not given the actor this work to do. */
        NO_MANDATE("no-mandate"),
        /** The version that was looked at has never been. */
        NO_SUCH_VERSION("no-such-version");

        private final String code;

        Whole(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("crisis.save.cannot." + code);
        }
    }

    /** What concerns one field. */
    record At(Fault fault, CrisisField at, int most) implements CannotSaveCrisisPlan {
        At(Fault fault, CrisisField at) {
            this(fault, at, 0);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("crisis.save.cannot." + fault.code, most);
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** What can be wrong with a field. */
    enum Fault {
        /** Neither early signs nor what helps is written. */
        NOTHING_WRITTEN("nothing-written"),
        /** There is nobody to call. */
        NOBODY_TO_CALL("nobody-to-call"),
        /** Somebody to call without a name. */
        NO_NAME("no-name"),
        /** Somebody to call without a number that can be dialled. */
        NO_PHONE("no-phone"),
        /** It is not said with whom it was made. */
        MADE_WITH_NOBODY("made-with-nobody"),
        /** The day on which it was made is missing. */
        NO_DAY("no-day"),
        /** The day has not come. */
        IN_THE_FUTURE("in-the-future"),
        /** The person is said to have approved it before it was made. */
        APPROVED_BEFORE_MADE("approved-before-made"),
        /** It is not said how long it holds. */
        NO_LAST_DAY("no-last-day"),
        /** It would hold until a day that has been, or longer than a plan is relied on without being gone through. */
        WRONG_LAST_DAY("wrong-last-day"),
        /** Medicines are health care's to write. */
        NOT_OURS("not-ours"),
        /** One text is longer than has room. */
        TOO_LONG("too-long");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** All of it together does not fit one page. */
    record DoesNotFit(int lines, int most) implements CannotSaveCrisisPlan {
        @Override
        public Sentence sentence() {
            return Sentence.of("crisis.save.cannot.does-not-fit", lines - most);
        }
    }

    /**
     * Somebody else saved the same fields first.
     *
     * @param theirs the plan as they left it
     * @param ours all that was to be saved now
     * @param fields where both changed the same
     */
    record Conflict(CrisisPlan theirs, CrisisContent ours, List<FieldMerge.Both<CrisisField>> fields)
            implements CannotSaveCrisisPlan, PersonalData {
        public Conflict {
            fields = List.copyOf(fields);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "crisis.save.cannot.conflict",
                    theirs.saved().name(),
                    theirs.saved().at());
        }

        @Override
        public String toString() {
            return "Conflict[" + theirs + "]";
        }
    }
}

package se.handslag.planning.region.rehabilitation;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldMerge;

/** Why a rehabilitation plan was not saved. What was written stays with the page. */
public sealed interface CannotSaveRehabilitationPlan extends Refusal {

    /** What concerns the whole act. */
    enum Whole implements CannotSaveRehabilitationPlan {
        /** There is no file on this case in the region's own record. */
        NO_SUCH_CASE("no-such-case"),
        /** The region's part has ended. */
        CASE_CLOSED("case-closed"),
        /** Only health care staff write one. */
        NO_MANDATE("no-mandate"),
        /** The version that was looked at has never been. */
        NO_SUCH_VERSION("no-such-version");

        private final String code;

        Whole(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("rehabilitation.save.cannot." + code);
        }
    }

    /** What can be wrong with a field. */
    enum Fault {
        /** No goal in life is written. */
        NO_GOAL("no-goal"),
        /** Nothing is to be done towards it. */
        NO_STEP("no-step"),
        /** An intervention that says who or when, and not what. */
        STEP_OF_NOTHING("step-of-nothing"),
        /** An intervention that nobody does. */
        STEP_BY_NOBODY("step-by-nobody"),
        /** No day to follow it up. */
        NO_FOLLOW_UP("no-follow-up"),
        /** The day to follow it up was set now and has been, or is further off than a year. */
        WRONG_FOLLOW_UP("wrong-follow-up"),
        /** One text is longer than can be kept. */
        TOO_LONG("too-long");

        private final String code;

        Fault(String code) {
            this.code = code;
        }
    }

    /** What concerns one field. */
    record At(Fault fault, RehabilitationField at, int most) implements CannotSaveRehabilitationPlan {
        At(Fault fault, RehabilitationField at) {
            this(fault, at, 0);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("rehabilitation.save.cannot." + fault.code, most);
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /**
     * Somebody else saved the same fields first.
     *
     * @param theirs the plan as they left it
     * @param fields where both changed the same
     */
    record Conflict(RehabilitationPlan theirs, List<FieldMerge.Both<RehabilitationField>> fields)
            implements CannotSaveRehabilitationPlan, PersonalData {
        public Conflict {
            fields = List.copyOf(fields);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "rehabilitation.save.cannot.conflict",
                    theirs.saved().name(),
                    theirs.saved().at());
        }

        @Override
        public String toString() {
            return "Conflict[" + theirs + "]";
        }
    }
}

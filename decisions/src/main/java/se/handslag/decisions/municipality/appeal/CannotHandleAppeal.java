package se.handslag.decisions.municipality.appeal;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something was not done with an appeal. */
public sealed interface CannotHandleAppeal extends Refusal {
    /** Something that every decision needs is missing. */
    record NotReady(Refusal why) implements CannotHandleAppeal {
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
    enum Now implements CannotHandleAppeal {
        NO_SUCH_CASE("no-such-case", ""),
        NOT_A_CASE_WORKER("not-a-case-worker", ""),
        /** The actor has said that they have a conflict of interest in the matter. */
        DISQUALIFIED("disqualified", ""),
        NO_SUCH_DECISION("no-such-decision", ""),
        NO_SUCH_APPEAL("no-such-appeal", ""),
        ARRIVED_IN_THE_FUTURE("arrived-in-the-future", "arrivedOn"),
        ARRIVED_BEFORE_THE_DECISION("arrived-before-the-decision", "arrivedOn"),
        /** What came to the court first cannot have come there after it came here. */
        AT_COURT_AFTERWARDS("at-court-afterwards", "atCourtOn"),
        NOBODY_NAMED("nobody-named", "who"),
        NOTHING_WANTED("nothing-wanted", "wants"),
        TEXT_TOO_LONG("text-too-long", ""),
        TIME_ALREADY_TRIED("time-already-tried", ""),
        /** The days say otherwise, or do not say it. */
        NO_REASONS_FOR_THE_TIME("no-reasons-for-the-time", "reasons"),
        /** Nobody knows when the person got to know of the decision: an appeal cannot be late. */
        TIME_DOES_NOT_RUN("time-does-not-run", "found"),
        TIME_NOT_TRIED("time-not-tried", ""),
        CAME_IN_TIME("came-in-time", ""),
        CAME_TOO_LATE("came-too-late", ""),
        TURNED_AWAY("turned-away", ""),
        ALREADY_RECONSIDERED("already-reconsidered", ""),
        NO_REASONS("no-reasons", "reasons"),
        /** A change is a decision of its own, and there is none. */
        NOT_CHANGED("not-changed", "outcome"),
        /** There is a decision that changes it. */
        CHANGED("changed", "outcome"),
        NOT_RECONSIDERED("not-reconsidered", ""),
        HAS_FALLEN("has-fallen", ""),
        ALREADY_HANDED_OVER("already-handed-over", ""),
        NO_COURT("no-court", "court"),
        /** The decision and the appeal always go with it. */
        NOT_ENOUGH_SENT("not-enough-sent", "sent"),
        SENT_IN_THE_FUTURE("sent-in-the-future", "sentOn"),
        SENT_BEFORE_IT_CAME("sent-before-it-came", "sentOn"),
        NOT_HANDED_OVER("not-handed-over", ""),
        NO_CASE_NUMBER("no-case-number", "caseNumber"),
        RULED_IN_THE_FUTURE("ruled-in-the-future", "ruledOn"),
        RULED_BEFORE_HAND_OVER("ruled-before-hand-over", "ruledOn"),
        NOTHING_SAID("nothing-said", "says"),
        /** The first court asks for no leave. */
        NO_LEAVE_NEEDED("no-leave-needed", "leave"),
        /** A higher court tries only what it has given leave for. */
        LEAVE_NOT_STATED("leave-not-stated", "leave"),
        /** Without leave the lower court's ruling stands. */
        NO_LEAVE_NO_CHANGE("no-leave-no-change", "outcome");

        private final String code;
        private final String field;

        Now(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.appeal.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}

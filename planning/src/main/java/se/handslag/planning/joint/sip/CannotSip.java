package se.handslag.planning.joint.sip;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldMerge;

/** Why something was not done with a coordinated individual plan. What was written stays with the page. */
public sealed interface CannotSip extends Refusal {

    /** The reasons that need no more than their name. */
    enum Why implements CannotSip {
        NO_SUCH_CASE("no-such-case", ""),
        CASE_CLOSED("case-closed", ""),
        NO_MANDATE("no-mandate", ""),
        NO_SUCH_SIP("no-such-sip", ""),
        ALREADY_ENDED("already-ended", ""),
        IN_THE_FUTURE("in-the-future", "on"),
        TOO_LONG("too-long", ""),
        // The need
        ANOTHER_GOES_ON("another-goes-on", ""),
        NO_INITIATOR("no-initiator", "initiator"),
        NO_QUESTION("no-question", "question"),
        // The invitation
        NO_CONSENT("no-consent", ""),
        NOBODY_CALLED("nobody-called", "invitees"),
        TOO_MANY_CALLED("too-many-called", "invitees"),
        NOT_TO_BE_CALLED("not-to-be-called", "invitees"),
        CALLED_TWICE("called-twice", "invitees"),
        NO_RECEIVER("no-receiver", "invitees"),
        NO_MEETING("no-meeting", "meeting"),
        MEETING_IN_THE_PAST("meeting-in-the-past", "meeting"),
        NO_PLACE("no-place", "place"),
        NO_SUCH_INVITATION("no-such-invitation", ""),
        NO_SUCH_ANSWER("no-such-answer", "said"),
        // The meeting
        LOCKED("locked", ""),
        NOTHING_WRITTEN("nothing-written", ""),
        TOO_MUCH("too-much", ""),
        NO_SUCH_VERSION("no-such-version", ""),
        MEETING_NOT_HELD("meeting-not-held", "held-on"),
        FOLLOW_UP_IN_THE_PAST("follow-up-in-the-past", "follow-up-on"),
        // The lock
        NOTHING_TO_LOCK("nothing-to-lock", ""),
        CHANGED_SINCE("changed-since", ""),
        NO_ROW("no-row", ""),
        ROW_NOT_WHOLE("row-not-whole", ""),
        NO_LEAD("no-lead", "lead"),
        NO_LEAD_NAME("no-lead-name", "lead-name"),
        NO_DAY("no-day", "held-on"),
        NO_FOLLOW_UP_DAY("no-follow-up-day", "follow-up-on"),
        NO_FOLLOW_UP_BY("no-follow-up-by", "follow-up-by"),
        // The copies
        NOBODY_CHOSEN("nobody-chosen", "copies"),
        // After the lock
        NOT_LOCKED("not-locked", ""),
        NO_EVALUATION("no-evaluation", "evaluation"),
        NO_DIRECTION("no-direction", "direction"),
        NO_NEXT_DAY("no-next-day", "next"),
        NO_NEXT_BY("no-next-by", "nextBy"),
        NO_REASON("no-reason", "reason"),
        NO_WORDS("no-words", "words");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("sip.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** A text is longer than can be kept. */
    record FieldTooLong(SipField at) implements CannotSip {
        @Override
        public Sentence sentence() {
            return Sentence.of("sip.cannot.field-too-long", at.part().longest());
        }

        @Override
        public String field() {
            return at.code();
        }
    }

    /** A copy could not go to someone; nothing else of the act was done either. */
    record NotHandedOver(ReceiverKind to, CannotDisclose why) implements CannotSip {
        @Override
        public Sentence sentence() {
            return Sentence.of("sip.cannot.not-handed-over", Sentence.of("receiver." + to.code()), why.sentence());
        }

        @Override
        public String field() {
            return why instanceof CannotDisclose.ProtectionNotSeen ? why.field() : "";
        }
    }

    /**
     * Somebody else saved the same fields first.
     *
     * @param theirs the plan as they left it
     * @param ours all that was to be saved now
     * @param together both changes together, with theirs where both changed the same
     * @param fields where both changed the same
     */
    record Conflict(SipVersion theirs, SipContent ours, SipContent together, List<FieldMerge.Both<SipField>> fields)
            implements CannotSip, PersonalData {
        public Conflict {
            fields = List.copyOf(fields);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "sip.cannot.conflict", theirs.saved().name(), theirs.saved().at());
        }

        @Override
        public String toString() {
            return "Conflict[" + theirs + "]";
        }
    }
}

package se.handslag.web.joint.sip;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipStep;

/**
 * The page SIP.
 *
 * @param step what is to be done next
 * @param course the plan that goes on; empty if none does
 * @param open whether the case is open, so that something can be done
 * @param consented whether a consent in force lets a plan go to the other authority
 * @param law the paragraph that the duty rests on; empty while there is no plan
 * @param called who has been called, with what they answered
 * @param written what is being written and is not locked
 * @param holds what holds now
 * @param copies whether those who were called have got what holds
 * @param come what has come from the other authority, newest first
 * @param theirs who the other authority is
 * @param ended plans that have ended
 */
public record SipPage(
        SipStep step,
        Optional<SipCourse> course,
        boolean open,
        boolean consented,
        String law,
        List<Called> called,
        Optional<SipContent> written,
        Optional<SipContent> holds,
        List<Copied> copies,
        List<Come> come,
        Owner theirs,
        List<SipCourse> ended)
        implements PersonalData {

    /**
     * One who was called.
     *
     * @param id the invitation
     * @param who who
     * @param about how they were called, by whom and when
     * @param state what they answered
     * @param waits whether an answer is waited for
     * @param asked whether the answer is written down here
     */
    public record Called(String id, String who, String about, String state, boolean waits, boolean asked)
            implements PersonalData {
        @Override
        public String toString() {
            return "Called[" + id + "]";
        }
    }

    /** Whether one who was called has got what holds. @param missing whether no copy has gone */
    public record Copied(String id, String who, String state, boolean missing) implements PersonalData {
        @Override
        public String toString() {
            return "Copied[" + id + "]";
        }
    }

    /**
     * What has come.
     *
     * @param id the copy
     * @param head what it is, from whom and when
     * @param meeting when and where; empty of a plan
     * @param question what is to be talked of; empty of a plan
     * @param content what it says; empty of an invitation
     * @param receipt who acknowledged it here; empty if nobody has
     */
    public record Come(
            String id, String head, String meeting, String question, Optional<SipContent> content, String receipt)
            implements PersonalData {
        @Override
        public String toString() {
            return "Come[" + id + "]";
        }
    }

    /** The steps before this one are done. */
    public boolean isDone(SipStep other) {
        return other.ordinal() < step.ordinal();
    }

    @Override
    public String toString() {
        return "SipPage";
    }
}

package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.followup.Direction;

/**
 * That the locked plan was followed up. It never changes.
 *
 * @param id which
 * @param sip the plan
 * @param caseId whose case
 * @param round which version of it
 * @param on the day
 * @param direction how it is for the person now
 * @param ownWords what the person says of it
 * @param evaluation what has been done of what was agreed, and what came of it (utvärdering)
 * @param nextOn when it is to be followed up again
 * @param nextBy who sees to that
 * @param recorded who wrote it down, and when
 */
public record SipFollowUp(
        UUID id,
        SipId sip,
        CaseId caseId,
        int round,
        LocalDate on,
        Direction direction,
        String ownWords,
        String evaluation,
        LocalDate nextOn,
        String nextBy,
        Signature recorded)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;

    /** The longest name, in characters. */
    public static final int LONGEST_LINE = 400;

    @Override
    public String toString() {
        return "SipFollowUp[" + id + "]";
    }
}

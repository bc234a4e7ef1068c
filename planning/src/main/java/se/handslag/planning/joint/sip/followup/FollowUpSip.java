package se.handslag.planning.joint.sip.followup;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.SipId;

/**
 * Follow the locked plan up (följ upp SIP).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param on the day it was done
 * @param direction how it is for the person now
 * @param ownWords what the person says of it; may be blank
 * @param evaluation what has been done of what was agreed, and what came of it
 * @param nextOn when it is to be followed up again
 * @param nextBy who sees to that
 */
public record FollowUpSip(
        CaseId caseId,
        SipId sip,
        LocalDate on,
        Optional<Direction> direction,
        String ownWords,
        String evaluation,
        Optional<LocalDate> nextOn,
        String nextBy)
        implements PersonalData {
    @Override
    public String toString() {
        return "FollowUpSip[" + caseId + "]";
    }
}

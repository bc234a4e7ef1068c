package se.handslag.planning.joint.sip.invite;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipId;

/**
 * Call to a meeting on a coordinated individual plan (kalla till SIP).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param meetingAt when, in Swedish time
 * @param place where
 * @param question what is to be talked of; blank for what the need says
 * @param invitees who is called
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record InviteToSip(
        CaseId caseId,
        SipId sip,
        Optional<LocalDateTime> meetingAt,
        String place,
        String question,
        List<Invitee> invitees,
        boolean protectionSeen)
        implements PersonalData {
    public InviteToSip {
        invitees = List.copyOf(invitees);
    }

    @Override
    public String toString() {
        return "InviteToSip[" + caseId + "]";
    }
}

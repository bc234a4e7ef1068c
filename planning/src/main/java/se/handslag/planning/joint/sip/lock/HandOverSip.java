package se.handslag.planning.joint.sip.lock;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.planning.joint.sip.SipId;

/**
 * Hand over a copy of the locked plan to more of those who were called (lämna ut kopia).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param copies the invitations to whose receivers a copy goes
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record HandOverSip(CaseId caseId, SipId sip, Set<UUID> copies, boolean protectionSeen) {
    public HandOverSip {
        copies = Set.copyOf(copies);
    }
}

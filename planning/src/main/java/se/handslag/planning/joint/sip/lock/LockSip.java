package se.handslag.planning.joint.sip.lock;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.sip.SipId;

/**
 * Lock the plan and hand it over in the same click (lås och dela planen).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param seen the save that was looked at; what was written since is read before it is locked
 * @param copies the invitations to whose receivers a copy goes
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record LockSip(CaseId caseId, SipId sip, Revision seen, Set<UUID> copies, boolean protectionSeen) {
    public LockSip {
        copies = Set.copyOf(copies);
    }
}

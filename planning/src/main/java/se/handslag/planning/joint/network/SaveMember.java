package se.handslag.planning.joint.network;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;

/**
 * Write down that the person has chosen someone into their group, or who a member is now.
 *
 * @param caseId in whose group
 * @param member who it is about; empty for someone new
 * @param seen the version that was looked at
 * @param about who they are
 */
public record SaveMember(CaseId caseId, Optional<MemberId> member, Revision seen, MemberWords about)
        implements PersonalData {
    /** Someone new. */
    public static SaveMember added(CaseId caseId, MemberWords about) {
        return new SaveMember(caseId, Optional.empty(), Revision.UNSAVED, about);
    }

    @Override
    public String toString() {
        return "SaveMember[" + caseId + "]";
    }
}

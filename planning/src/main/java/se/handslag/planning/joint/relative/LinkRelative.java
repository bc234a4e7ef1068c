package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.MemberId;

/**
 * Write down who the relative is in somebody's network, as the relative wishes it, or that they no longer do.
 *
 * @param caseId the relative's own case
 * @param participant the other person's case; empty to take it back
 * @param member who they are in that person's network
 * @param words what the relative said
 * @param on when
 */
public record LinkRelative(
        CaseId caseId, Optional<CaseId> participant, Optional<MemberId> member, String words, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "LinkRelative[" + caseId + "]";
    }
}

package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Plan a transfer (planera överföring).
 *
 * @param caseId whose case
 * @param to what kind of receiver
 * @param authority the other authority in the team, where it takes over
 * @param receiver which team, unit or clinic
 * @param handsOver who hands over
 * @param takesOver who takes over
 * @param from the first day when both are there
 * @param until the last one
 * @param handed what is handed over
 * @param why why, and what the person thinks of it
 * @param howConsented when and how the person consented to a receiver outside the platform
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record PlanTransfer(
        CaseId caseId,
        TransferTo to,
        Optional<AuthorityId> authority,
        String receiver,
        String handsOver,
        String takesOver,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String handed,
        String why,
        String howConsented,
        boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "PlanTransfer[" + caseId + "]";
    }
}

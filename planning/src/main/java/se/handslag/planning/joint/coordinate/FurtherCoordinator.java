package se.handslag.planning.joint.coordinate;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * That a member of staff holds a case together with whoever has it, or does so no longer. The newest about the same two is in force.
 *
 * @param id which
 * @param caseId the case
 * @param staff the member of staff
 * @param shown their name as it was written then
 * @param shares whether they do from now on, or no longer
 * @param by who settled it and when
 */
public record FurtherCoordinator(UUID id, CaseId caseId, StaffId staff, String shown, boolean shares, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "FurtherCoordinator[" + id + "]";
    }
}

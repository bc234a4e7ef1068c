package se.handslag.core.access.named;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * That a member of staff was named for the file of a protected person, or is named no longer. The newest about the same two is in force.
 *
 * @param id which
 * @param caseId the file
 * @param staff the member of staff
 * @param shown their name as it was written then
 * @param isNamed whether they are named from now on, or no longer
 * @param reason why
 * @param by who settled it and when
 */
public record NamedAccess(
        UUID id, CaseId caseId, StaffId staff, String shown, boolean isNamed, String reason, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "NamedAccess[" + id + "]";
    }
}

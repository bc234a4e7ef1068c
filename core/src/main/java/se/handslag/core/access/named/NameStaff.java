package se.handslag.core.access.named;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Name a member of staff for the file of a protected person, or name them no longer (namnge, eller ta bort).
 *
 * @param caseId the file
 * @param staff the id of the member of staff, as the directory has it
 * @param shown their name, so that whoever reads the list knows who it is
 * @param isNamed whether they are to be named, or no longer
 * @param reason why, at least ten characters
 */
public record NameStaff(CaseId caseId, String staff, String shown, boolean isNamed, String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "NameStaff[" + caseId + "]";
    }
}

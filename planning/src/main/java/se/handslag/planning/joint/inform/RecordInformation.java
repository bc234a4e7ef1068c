package se.handslag.planning.joint.inform;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that the person has been told of support and care (registrera information).
 *
 * @param caseId whose case
 * @param on the day they were told
 * @param told which support and care they were told of
 * @param recommended which of it was recommended; may be blank
 * @param help what help with applying came of it
 * @param helpWith with what; may be blank
 * @param copyTo the authority that is to get a copy on the person's consent; empty for none
 */
public record RecordInformation(
        CaseId caseId,
        LocalDate on,
        String told,
        String recommended,
        ApplicationHelp help,
        String helpWith,
        Optional<AuthorityId> copyTo)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordInformation[" + caseId + "]";
    }
}

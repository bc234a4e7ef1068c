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
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record RecordInformation(
        CaseId caseId,
        LocalDate on,
        String told,
        String recommended,
        ApplicationHelp help,
        String helpWith,
        Optional<AuthorityId> copyTo,
        boolean protectionSeen)
        implements PersonalData {
    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public RecordInformation(
            CaseId caseId,
            LocalDate on,
            String told,
            String recommended,
            ApplicationHelp help,
            String helpWith,
            Optional<AuthorityId> copyTo) {
        this(caseId, on, told, recommended, help, helpWith, copyTo, false);
    }

    @Override
    public String toString() {
        return "RecordInformation[" + caseId + "]";
    }
}

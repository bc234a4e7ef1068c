package se.handslag.planning.joint.inform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down that the person has been told of support and care (registrera information).
 *
 * @param caseId whose case
 * @param on the day they were told
 * @param told which support and care they were told of, beside what is picked; may be blank if something is
 * @param recommended which of it was recommended, beside what is picked; may be blank
 * @param help what help with applying came of it
 * @param helpWith with what; may be blank
 * @param copyTo the authority that is to get a copy on the person's consent; empty for none
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 * @param telling how they were told, and what they made of it
 * @param picked what they were told of from the catalogue and of the team's own work
 */
public record RecordInformation(
        CaseId caseId,
        LocalDate on,
        String told,
        String recommended,
        ApplicationHelp help,
        String helpWith,
        Optional<AuthorityId> copyTo,
        boolean protectionSeen,
        Telling telling,
        List<PickedSupport> picked)
        implements PersonalData {
    public RecordInformation {
        picked = List.copyOf(picked);
    }

    /** Said face to face and in words of one's own, with nothing from the catalogue. */
    public RecordInformation(
            CaseId caseId,
            LocalDate on,
            String told,
            String recommended,
            ApplicationHelp help,
            String helpWith,
            Optional<AuthorityId> copyTo,
            boolean protectionSeen) {
        this(caseId, on, told, recommended, help, helpWith, copyTo, protectionSeen, Telling.ORALLY, List.of());
    }

    /** The same where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
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

    /** The same, told in this way. */
    public RecordInformation told(Telling way) {
        return new RecordInformation(
                caseId, on, told, recommended, help, helpWith, copyTo, protectionSeen, way, picked);
    }

    /** The same with these from the catalogue and of the team's own work. */
    public RecordInformation of(List<PickedSupport> some) {
        return new RecordInformation(
                caseId, on, told, recommended, help, helpWith, copyTo, protectionSeen, telling, some);
    }

    @Override
    public String toString() {
        return "RecordInformation[" + caseId + "]";
    }
}

package se.handslag.planning.region.stay;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Tell the municipality that someone is admitted (skicka inskrivningsmeddelande).
 *
 * @param caseId whose case
 * @param stay which stay
 * @param to which municipality
 * @param address the person's address
 * @param planned the planned day; empty for the one that stands
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record TellOfAdmission(
        CaseId caseId,
        StayId stay,
        Optional<AuthorityId> to,
        String address,
        Optional<LocalDate> planned,
        boolean protectionSeen)
        implements PersonalData {
    @Override
    public String toString() {
        return "TellOfAdmission[" + caseId + "]";
    }
}

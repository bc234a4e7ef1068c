package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.person.PersonalData;

/**
 * Record a consent that the person has given (registrera samtycke).
 *
 * @param caseId whose case
 * @param receivers who may receive
 * @param kinds what may be handed over
 * @param exceptions what is to be kept out, in the person's words; may be empty
 * @param purpose what it is for
 * @param from first day
 * @param to last day
 * @param form how it was given
 * @param informed that the person has been told who gets what, why, for how long, and that they may refuse and withdraw
 */
public record RecordConsent(
        CaseId caseId,
        Set<AuthorityId> receivers,
        Set<ItemKind> kinds,
        String exceptions,
        String purpose,
        LocalDate from,
        LocalDate to,
        ConsentForm form,
        boolean informed)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordConsent[" + caseId + "]";
    }
}

package se.handslag.core.casefile.protection;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;

/**
 * That a person's protection changed.
 *
 * @param id which
 * @param caseId the case in which it was written
 * @param personId whose
 * @param protection what stands from then on
 * @param insteadOf what stood before
 * @param source where it was read
 * @param sourceDay the day of the source
 * @param reason why, where something is to be said; may be empty when it was made stronger
 * @param by who wrote it and when
 */
public record ProtectionEntry(
        UUID id,
        CaseId caseId,
        PersonId personId,
        ProtectedIdentity protection,
        ProtectedIdentity insteadOf,
        ProtectionSource source,
        LocalDate sourceDay,
        String reason,
        Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "ProtectionEntry[" + id + "]";
    }
}

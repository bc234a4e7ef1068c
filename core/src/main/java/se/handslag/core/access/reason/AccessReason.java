package se.handslag.core.access.reason;

import java.time.Instant;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Why someone needed a file that was not open to them (skäl för åtkomst).
 *
 * @param id which
 * @param caseId whose file
 * @param reason in their words
 * @param by who and when
 * @param until when it closes to them again
 */
public record AccessReason(UUID id, CaseId caseId, String reason, Signature by, Instant until) implements PersonalData {
    @Override
    public String toString() {
        return "AccessReason[" + id + "]";
    }
}

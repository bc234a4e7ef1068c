package se.handslag.eligibility.municipality.contact;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/**
 * A contact that has been written down.
 *
 * @param id the contact
 * @param caseId the case that was opened; none for advice only
 * @param alike other open cases here under the same name, which may be the same person
 */
public record RegisteredContact(ContactId id, Optional<CaseId> caseId, List<CaseId> alike) {
    public RegisteredContact {
        alike = List.copyOf(alike);
    }
}

package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;

/** The consents given to this authority. Consents and withdrawals are added, never changed. */
public interface Consents {
    void add(Consent consent);

    void withdraw(ConsentId id, Signature by, String how);

    Optional<Consent> find(ConsentId id);

    /** All consents about this case, newest first, the withdrawn and the expired too. */
    List<Consent> about(CaseId caseId);

    /** The newest valid consent that lets this kind go to this authority on this day. */
    default Optional<Consent> covering(CaseId caseId, AuthorityId receiver, ItemKind kind, LocalDate day) {
        return about(caseId).stream()
                .filter(consent -> consent.covers(receiver, kind, day))
                .findFirst();
    }
}

package se.handslag.core.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;

/** The consents given to this authority. Consents and withdrawals are added, never changed. Used inside a unit of work. */
public interface Consents {
    void add(Consent consent);

    void withdraw(Consent consent, Withdrawal withdrawal);

    Optional<Consent> find(ConsentId id);

    /** All consents about these cases, newest first, the withdrawn and the expired too. */
    List<Consent> about(Collection<CaseId> cases);

    /** The cases with a consent whose last day is one of these. */
    Set<CaseId> endingBetween(LocalDate from, LocalDate to);

    /** All consents about this case, newest first, the withdrawn and the expired too. */
    default List<Consent> about(CaseId caseId) {
        return about(Set.of(caseId));
    }

    /** The newest valid consent that lets this kind go to this authority on this day, but for what is kept out of it. */
    default Optional<Consent> covering(CaseId caseId, AuthorityId receiver, ItemKind kind, LocalDate day) {
        return about(caseId).stream()
                .filter(consent -> consent.covers(receiver, kind, day))
                .findFirst();
    }

    /** Whether the last that the person said of this very thing, to any receiver, is that it stays. */
    default boolean keepOut(CaseId caseId, SingleItem item, LocalDate day) {
        return about(caseId).stream()
                .filter(consent -> consent.receivers().stream()
                        .anyMatch(receiver ->
                                consent.covers(receiver, item, day) || consent.keepsOut(receiver, item, day)))
                .findFirst()
                .filter(last -> last.receivers().stream().anyMatch(receiver -> last.keepsOut(receiver, item, day)))
                .isPresent();
    }

    /**
     * The newest valid consent that lets this very thing go to this authority on this day.
     *
     * <p>What the person has kept out goes on no older consent: the last that they said of it counts.
     */
    default Optional<Consent> covering(CaseId caseId, AuthorityId receiver, SingleItem item, LocalDate day) {
        for (Consent consent : about(caseId)) {
            if (consent.covers(receiver, item, day)) {
                return Optional.of(consent);
            } else if (consent.keepsOut(receiver, item, day)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

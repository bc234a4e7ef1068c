package se.handslag.core.consent.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Consents;
import se.handslag.core.records.RecordSession;

/** Consents in the store. */
public final class JpaConsents implements Consents {
    private final RecordSession session;

    @Inject
    public JpaConsents(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Consent consent) {
        session.entities().persist(ConsentRow.from(consent));
        session.flush();
    }

    @Override
    public void withdraw(ConsentId id, Signature by, String how) {
        session.entities().persist(ConsentWithdrawalRow.of(id, by, how));
        session.flush();
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        EntityManager entities = session.entities();
        return Optional.ofNullable(entities.find(ConsentRow.class, id.value()))
                .map(row -> row.toDomain(Optional.ofNullable(entities.find(ConsentWithdrawalRow.class, id.value()))
                        .map(ConsentWithdrawalRow::withdrawn)));
    }

    @Override
    public List<Consent> about(CaseId caseId) {
        EntityManager entities = session.entities();
        Map<UUID, Signature> withdrawn = entities.createQuery(
                        """
                        select w from ConsentWithdrawal w, Consent c
                        where w.consentId = c.id and c.caseId = :caseId""",
                        ConsentWithdrawalRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .collect(Collectors.toMap(ConsentWithdrawalRow::consentId, ConsentWithdrawalRow::withdrawn));
        return entities.createQuery(
                        "select c from Consent c where c.caseId = :caseId order by c.id desc", ConsentRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(row -> row.toDomain(Optional.ofNullable(withdrawn.get(row.id()))))
                .toList();
    }
}

package se.handslag.eligibility.joint.identity.records;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.joint.identity.Identification;
import se.handslag.eligibility.joint.identity.Identifications;

/** Identifications in the store. */
public final class JpaIdentifications implements Identifications {
    private final RecordSession session;

    @Inject
    public JpaIdentifications(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Identification identification) {
        session.entities().persist(IdentificationRow.from(identification));
        session.flush();
    }

    @Override
    public Optional<Identification> find(UUID id) {
        return Optional.ofNullable(session.entities().find(IdentificationRow.class, id))
                .map(IdentificationRow::toDomain);
    }

    @Override
    public Optional<Identification> latest(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select i from Identification i where i.caseId = :caseId order by i.identified.at desc, i.id desc",
                        IdentificationRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(IdentificationRow::toDomain);
    }

    @Override
    public int count(CaseId caseId) {
        return session.entities()
                .createQuery("select count(i) from Identification i where i.caseId = :caseId", Long.class)
                .setParameter("caseId", caseId.value())
                .getSingleResult()
                .intValue();
    }
}

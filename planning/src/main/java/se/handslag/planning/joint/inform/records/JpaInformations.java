package se.handslag.planning.joint.inform.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.InformationId;
import se.handslag.planning.joint.inform.Informations;

/** Information given, in the store. */
public final class JpaInformations implements Informations {
    private final RecordSession session;

    @Inject
    public JpaInformations(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(InformationGiven information) {
        session.entities().persist(InformationRow.from(information));
        session.flush();
    }

    @Override
    public Optional<InformationGiven> find(InformationId id) {
        return Optional.ofNullable(session.entities().find(InformationRow.class, id.value()))
                .map(InformationRow::toDomain);
    }

    @Override
    public List<InformationGiven> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select i from InformationGiven i where i.caseId = :caseId order by i.givenOn desc, i.id desc",
                        InformationRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(InformationRow::toDomain)
                .toList();
    }
}

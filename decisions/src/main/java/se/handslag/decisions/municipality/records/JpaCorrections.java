package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.correct.Correction;
import se.handslag.decisions.municipality.correct.Corrections;

/** Corrections in the store. */
public final class JpaCorrections implements Corrections {
    private final RecordSession session;

    @Inject
    public JpaCorrections(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Correction added) {
        session.entities().persist(CorrectionRow.from(added));
        session.flush();
    }

    @Override
    public List<Correction> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select r from Correction r where r.caseId = :caseId order by r.corrected.at, r.id",
                        CorrectionRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(CorrectionRow::toDomain)
                .toList();
    }
}

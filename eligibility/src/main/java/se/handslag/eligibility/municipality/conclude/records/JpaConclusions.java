package se.handslag.eligibility.municipality.conclude.records;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.AssessmentId;
import se.handslag.eligibility.municipality.conclude.Conclusion;
import se.handslag.eligibility.municipality.conclude.Conclusions;

/** Concluded assessments in the store. */
public final class JpaConclusions implements Conclusions {
    private final RecordSession session;

    @Inject
    public JpaConclusions(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Conclusion conclusion) {
        session.entities().persist(ConcludedAssessmentRow.from(conclusion));
        session.flush();
    }

    @Override
    public Optional<Conclusion> find(AssessmentId id) {
        return Optional.ofNullable(session.entities().find(ConcludedAssessmentRow.class, id.value()))
                .map(ConcludedAssessmentRow::toDomain);
    }

    @Override
    public Optional<Conclusion> latest(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select c from ConcludedAssessment c where c.caseId = :caseId order by c.restsOn desc, c.id desc",
                        ConcludedAssessmentRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ConcludedAssessmentRow::toDomain);
    }
}

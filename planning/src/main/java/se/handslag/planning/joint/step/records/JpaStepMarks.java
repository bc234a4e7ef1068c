package se.handslag.planning.joint.step.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.step.StepMark;
import se.handslag.planning.joint.step.StepMarks;

/** Markers in the store. */
public final class JpaStepMarks implements StepMarks {
    private final RecordSession session;

    @Inject
    public JpaStepMarks(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(StepMark mark) {
        session.entities().persist(StepMarkRow.from(mark));
        session.flush();
    }

    @Override
    public List<StepMark> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select m from StepMark m where m.caseId = :id order by m.revision desc", StepMarkRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(StepMarkRow::toDomain)
                .toList();
    }
}

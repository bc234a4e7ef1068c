package se.handslag.planning.region.discharge.records;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.region.discharge.CareEnd;
import se.handslag.planning.region.discharge.CareEnds;

/** Ends of care in the store. */
public final class JpaCareEnds implements CareEnds {
    private final RecordSession session;

    @Inject
    public JpaCareEnds(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CareEnd end) {
        session.entities().persist(CareEndRow.from(end));
        session.flush();
    }

    @Override
    public Optional<CareEnd> about(CaseId caseId) {
        return Optional.ofNullable(session.entities().find(CareEndRow.class, caseId.value()))
                .map(CareEndRow::toDomain);
    }
}

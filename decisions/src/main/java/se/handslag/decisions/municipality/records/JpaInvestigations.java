package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.investigate.Investigation;
import se.handslag.decisions.municipality.investigate.InvestigationDraft;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.investigate.Investigations;

/** Investigations, their versions and drafts in the store. */
public final class JpaInvestigations implements Investigations {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaInvestigations(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Investigation investigation) {
        session.entities().persist(InvestigationRow.from(investigation));
        session.flush();
    }

    @Override
    public Optional<Investigation> of(ApplicationId application) {
        return session.entities()
                .createQuery("select i from Investigation i where i.applicationId = :id", InvestigationRow.class)
                .setParameter("id", application.value())
                .getResultStream()
                .map(InvestigationRow::toDomain)
                .findFirst();
    }

    @Override
    public void add(InvestigationText text) {
        session.entities().persist(InvestigationTextRow.from(TimeOrderedIds.next(clock), text));
        session.flush();
    }

    @Override
    public List<InvestigationText> texts(InvestigationId id) {
        return session.entities()
                .createQuery(
                        "select t from InvestigationText t where t.investigationId = :id order by t.version desc",
                        InvestigationTextRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(InvestigationTextRow::toDomain)
                .toList();
    }

    @Override
    public void keep(InvestigationDraft draft) {
        row(draft.investigation(), draft.writer()).ifPresentOrElse(row -> row.set(draft), () -> session.entities()
                .persist(InvestigationDraftRow.from(TimeOrderedIds.next(clock), draft)));
        session.flush();
    }

    @Override
    public Optional<InvestigationDraft> draft(InvestigationId id, StaffId writer) {
        return row(id, writer).map(InvestigationDraftRow::toDomain);
    }

    @Override
    public void discardDraft(InvestigationId id, StaffId writer) {
        row(id, writer).ifPresent(row -> session.entities().remove(row));
        session.flush();
    }

    private Optional<InvestigationDraftRow> row(InvestigationId id, StaffId writer) {
        return session.entities()
                .createQuery(
                        "select d from InvestigationDraft d where d.investigationId = :id and d.writer = :writer",
                        InvestigationDraftRow.class)
                .setParameter("id", id.value())
                .setParameter("writer", writer.value())
                .getResultStream()
                .findFirst();
    }
}

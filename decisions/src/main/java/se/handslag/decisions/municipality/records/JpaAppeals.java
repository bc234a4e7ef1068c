package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.appeal.Appeals;

/** Appeals and what has been done with them, in the store. */
public final class JpaAppeals implements Appeals {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaAppeals(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Appeal appeal) {
        session.entities().persist(AppealRow.from(appeal));
        session.flush();
    }

    @Override
    public void add(Appeal appeal, AppealStep step) {
        session.entities().persist(AppealStepRow.from(TimeOrderedIds.next(clock), appeal, step));
        session.flush();
    }

    @Override
    public List<Appeal> about(CaseId caseId) {
        Map<UUID, List<AppealStep>> steps = session.entities()
                .createQuery(
                        "select s from AppealStep s where s.caseId = :caseId order by s.done.at, s.id",
                        AppealStepRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AppealStepRow::appeal, Collectors.mapping(AppealStepRow::toDomain, Collectors.toList())));
        return session.entities()
                .createQuery(
                        "select a from Appeal a where a.caseId = :caseId order by a.received.at, a.id", AppealRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(row -> row.toDomain(steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public List<Waiting> waiting() {
        return readWaiting(waiting(""));
    }

    @Override
    public List<Waiting> waiting(CaseId caseId) {
        return readWaiting(waiting("and a.caseId = :caseId").setParameter("caseId", caseId.value()));
    }

    private TypedQuery<Object[]> waiting(String condition) {
        return session.entities()
                .createQuery(
                        """
                        select a.caseId, a.decisionId, a.arrivedOn from Appeal a
                        where not exists (
                            select s.id from AppealStep s where s.appealId = a.id
                            and (s.kind in ('turned-away', 'handed-over') or s.outcome = 'changed-as-wished'))
                        %s
                        order by a.arrivedOn"""
                                .formatted(condition),
                        Object[].class);
    }

    private static List<Waiting> readWaiting(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(found ->
                        new Waiting(new CaseId((UUID) found[0]), new DecisionId((UUID) found[1]), (LocalDate) found[2]))
                .toList();
    }

    @Override
    public List<Unheeded> unheeded() {
        return readUnheeded(unheeded(""));
    }

    @Override
    public List<Unheeded> unheeded(CaseId caseId) {
        return readUnheeded(unheeded("and s.caseId = :caseId").setParameter("caseId", caseId.value()));
    }

    /** A later ruling takes the place of an earlier one on the same appeal. */
    private TypedQuery<Object[]> unheeded(String condition) {
        return session.entities()
                .createQuery(
                        """
                        select s.caseId, a.decisionId, s.onDay from AppealStep s, Appeal a
                        where a.id = s.appealId and s.kind = 'ruled' and s.outcome in ('changed', 'remanded')
                        and not exists (
                            select l.id from AppealStep l
                            where l.appealId = s.appealId and l.kind = 'ruled' and l.id > s.id)
                        and not exists (
                            select d.id from MunicipalDecision d
                            where d.caseId = s.caseId and d.content.ground = 'court-ruling' and d.decided.at >= s.done.at)
                        %s
                        order by s.onDay"""
                                .formatted(condition),
                        Object[].class);
    }

    private static List<Unheeded> readUnheeded(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(found -> new Unheeded(
                        new CaseId((UUID) found[0]), new DecisionId((UUID) found[1]), (LocalDate) found[2]))
                .toList();
    }
}

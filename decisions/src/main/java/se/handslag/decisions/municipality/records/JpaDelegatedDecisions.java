package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.board.BoardReport;
import se.handslag.decisions.municipality.board.DelegatedDecision;
import se.handslag.decisions.municipality.board.DelegatedDecisions;

/** Decisions made on delegation, in the store: their long texts and the names in them are left where they are. */
public final class JpaDelegatedDecisions implements DelegatedDecisions {
    private static final String COLUMNS =
            """
            select d.id, d.caseId, d.decidedOn, d.kind, d.teamName, d.law, d.delegationBoard, d.delegationNumber,
            d.decided.name, d.decided.title, d.contentHash, r.meeting
            from MunicipalDecision d left join BoardReportDecision b on b.decisionId = d.id
            left join BoardReport r on r.id = b.reportId""";

    private final RecordSession session;

    @Inject
    public JpaDelegatedDecisions(RecordSession session) {
        this.session = session;
    }

    @Override
    public List<DelegatedDecision> list(Which which, Optional<DecisionPlace> after, int atMost) {
        String place = after.isPresent() ? " and (d.decidedOn > :from or d.id > :id)" : "";
        TypedQuery<Object[]> query = asked(
                COLUMNS + where(which) + place + " order by d.decidedOn, d.id",
                Object[].class,
                which,
                after.map(DecisionPlace::day).orElse(which.days().from()));
        after.ifPresent(it -> query.setParameter("id", it.id().value()));
        return query.setMaxResults(atMost)
                .getResultStream()
                .map(JpaDelegatedDecisions::read)
                .toList();
    }

    @Override
    public int count(Which which) {
        return Math.toIntExact(asked(
                        "select count(d) from MunicipalDecision d" + where(which),
                        Long.class,
                        which,
                        which.days().from())
                .getSingleResult());
    }

    @Override
    public List<String> boardsNotToldOf(Period days) {
        Which which = new Which(days, "", true);
        return asked(
                        "select distinct d.delegationBoard from MunicipalDecision d" + where(which)
                                + " order by d.delegationBoard",
                        String.class,
                        which,
                        days.from())
                .getResultList();
    }

    @Override
    public void add(BoardReport report, List<DecisionId> decisions) {
        session.entities().persist(BoardReportRow.from(report));
        session.flush();
        UUID id = report.id().value();
        decisions.forEach(it -> session.entities().persist(BoardReportDecisionRow.of(it.value(), id)));
        session.flush();
    }

    @Override
    public List<BoardReport> reports(int atMost) {
        return session.entities()
                .createQuery("select r from BoardReport r order by r.id desc", BoardReportRow.class)
                .setMaxResults(atMost)
                .getResultStream()
                .map(BoardReportRow::toDomain)
                .toList();
    }

    private static String where(Which which) {
        return " where d.decidedOn >= :from and d.decidedOn <= :to"
                + (which.board().isEmpty() ? "" : " and d.delegationBoard = :board")
                + (which.onlyNotReported()
                        ? " and not exists (select n.decisionId from BoardReportDecision n where n.decisionId = d.id)"
                        : "");
    }

    private <T> TypedQuery<T> asked(String text, Class<T> type, Which which, LocalDate from) {
        TypedQuery<T> query = session.entities()
                .createQuery(text, type)
                .setParameter("from", from)
                .setParameter("to", which.days().to());
        if (!which.board().isEmpty()) {
            query.setParameter("board", which.board());
        }
        return query;
    }

    private static DelegatedDecision read(Object[] it) {
        return new DelegatedDecision(
                new DecisionId((UUID) it[0]),
                new CaseId((UUID) it[1]),
                (LocalDate) it[2],
                DecisionKind.ofCode((String) it[3]),
                (String) it[4],
                (String) it[5],
                (String) it[6],
                (String) it[7],
                it[8] + ", " + it[9],
                (String) it[10],
                Optional.ofNullable((String) it[11]));
    }
}

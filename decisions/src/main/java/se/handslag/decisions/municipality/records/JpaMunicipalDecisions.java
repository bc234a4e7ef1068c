package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Stage;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.MunicipalDecisions;

/** Decisions in the store. */
public final class JpaMunicipalDecisions implements MunicipalDecisions {
    /** How many decisions are held in memory at once when all are gone through. */
    private static final int AT_ONCE = 200;

    private final RecordSession session;

    @Inject
    public JpaMunicipalDecisions(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(MunicipalDecision decision) {
        session.entities().persist(MunicipalDecisionRow.from(decision));
        session.flush();
    }

    @Override
    public Optional<MunicipalDecision> find(DecisionId id) {
        return row(id).map(MunicipalDecisionRow::toDomain);
    }

    private Optional<MunicipalDecisionRow> row(DecisionId id) {
        return Optional.ofNullable(session.entities().find(MunicipalDecisionRow.class, id.value()));
    }

    @Override
    public String hashOf(DecisionId id) {
        return row(id).map(MunicipalDecisionRow::contentHash).orElseThrow();
    }

    @Override
    public List<MunicipalDecision> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select d from MunicipalDecision d where d.caseId = :caseId order by d.decided.at, d.id",
                        MunicipalDecisionRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(MunicipalDecisionRow::toDomain)
                .toList();
    }

    /** First the cases that an index finds, then what is left in each: the days of support that decisions leave are in no index. */
    @Override
    public List<Ending> endingBetween(LocalDate from, LocalDate to) {
        List<UUID> cases = session.entities()
                .createQuery(
                        """
                        select d.caseId from MunicipalDecision d where d.content.periodTo between :from and :to
                        union select e.caseId from MunicipalDecision e where e.content.lastDay between :from and :to""",
                        UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        List<Ending> endings = new ArrayList<>();
        for (int first = 0; first < cases.size(); first += AT_ONCE) {
            endings.addAll(endings(cases.subList(first, Math.min(cases.size(), first + AT_ONCE)), from, to));
        }
        return endings.stream().sorted(Comparator.comparing(Ending::lastDay)).toList();
    }

    private List<Ending> endings(List<UUID> cases, LocalDate from, LocalDate to) {
        return session.entities()
                .createQuery(
                        """
                        select g.caseId, max(g.periodTo) from GrantedSupport g where g.caseId in :cases
                        group by g.caseId
                        having max(g.periodTo) between :from and :to""",
                        Object[].class)
                .setParameter("cases", cases)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> new Ending(new CaseId((UUID) found[0]), (LocalDate) found[1]))
                .toList();
    }

    @Override
    public Optional<Ending> endingOf(CaseId caseId) {
        return session.entities()
                .createQuery("select max(g.periodTo) from GrantedSupport g where g.caseId = :caseId", LocalDate.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .flatMap(Stream::ofNullable)
                .map(lastDay -> new Ending(caseId, lastDay))
                .findFirst();
    }

    @Override
    public List<Ending> outlivingTheCase(LocalDate today) {
        return session.entities()
                .createQuery(
                        """
                        select g.caseId, max(g.periodTo) from GrantedSupport g, CaseFile f
                        where f.id = g.caseId and f.stage = :closed and g.periodTo > :today
                        group by g.caseId
                        order by max(g.periodTo)""",
                        Object[].class)
                .setParameter("closed", Stage.CLOSED.code())
                .setParameter("today", today)
                .getResultStream()
                .map(found -> new Ending(new CaseId((UUID) found[0]), (LocalDate) found[1]))
                .toList();
    }

    @Override
    public List<WithoutNotice> withoutNotice(LocalDate decidedUpTo) {
        return read(withoutNotice("", decidedUpTo));
    }

    @Override
    public List<WithoutNotice> withoutNotice(CaseId caseId, LocalDate decidedUpTo) {
        return read(withoutNotice("and d.caseId = :caseId", decidedUpTo).setParameter("caseId", caseId.value()));
    }

    private TypedQuery<Object[]> withoutNotice(String condition, LocalDate decidedUpTo) {
        return session.entities()
                .createQuery(
                        """
                        select d.caseId, d.id, d.decidedOn from MunicipalDecision d
                        where d.decidedOn <= :day
                        and not exists (select n.id from Notice n where n.decisionId = d.id)
                        %s
                        order by d.decidedOn"""
                                .formatted(condition),
                        Object[].class)
                .setParameter("day", decidedUpTo);
    }

    private static List<WithoutNotice> read(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(found -> new WithoutNotice(
                        new CaseId((UUID) found[0]), new DecisionId((UUID) found[1]), (LocalDate) found[2]))
                .toList();
    }

    @Override
    public List<DecisionId> altered() {
        List<DecisionId> altered = new ArrayList<>();
        @Nullable UUID last = null;
        List<MunicipalDecisionRow> rows;
        do {
            rows = after(last);
            for (MunicipalDecisionRow row : rows) {
                last = row.id();
                if (isAltered(row)) {
                    altered.add(new DecisionId(row.id()));
                }
            }
            session.entities().clear();
        } while (rows.size() == AT_ONCE);
        return altered;
    }

    private List<MunicipalDecisionRow> after(@Nullable UUID last) {
        String condition = last == null ? "" : "where d.id > :last ";
        var query = session.entities()
                .createQuery(
                        "select d from MunicipalDecision d " + condition + "order by d.id", MunicipalDecisionRow.class)
                .setMaxResults(AT_ONCE);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.getResultList();
    }

    /** What can no longer be read as a decision has been changed too. */
    private static boolean isAltered(MunicipalDecisionRow row) {
        try {
            return !ContentHash.of(row.toDomain(), row.contentSchema()).equals(row.contentHash());
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            return true;
        }
    }
}

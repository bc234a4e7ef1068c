package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.carryout.CarryingOutFact;
import se.handslag.decisions.municipality.carryout.CarryingOutHistory;
import se.handslag.decisions.municipality.carryout.CarryingOuts;
import se.handslag.decisions.municipality.carryout.FavourableDecision;
import se.handslag.decisions.municipality.carryout.SupportDecision;

/** What came of decisions, in the store. */
public final class JpaCarryingOuts implements CarryingOuts {
    /** How many cases are asked for at once: few enough for a list in a query. */
    private static final int AT_ONCE = 200;

    /** The law's three months and the days by which months differ. */
    private static final int DAYS_OF_THREE_MONTHS = 93;

    /**
     * Decisions whose support was not begun. Support in one case never overlaps, so that a decision goes on from another just where no new
     * grant lies between them: the chain of extensions needs no walk.
     */
    private static final String NOT_BEGUN =
            """
            select distinct d.caseId from MunicipalDecision d
            where %s
            and not exists (
                select c.id from CarryingOut c, MunicipalDecision g
                where c.caseId = d.caseId and c.step = 'carried-out' and c.happenedOn < :stillOn
                and g.id = c.decisionId and g.content.periodFrom <= d.content.periodFrom and g.decidedOn <= d.decidedOn
                and not exists (select t.id from CarryingOut t where t.takesBack = c.id)
                and not exists (
                    select r.id from MunicipalDecision r
                    where r.caseId = d.caseId and r.content.periodTo is not null and r.content.extendsId is null
                    and r.content.periodFrom > g.content.periodFrom and r.content.periodFrom <= d.content.periodFrom))""";

    private static final String INTERRUPTED =
            """
            select distinct i.caseId from CarryingOut i
            where i.step = 'interrupted' and i.happenedOn <= :begunUpTo
            and not exists (select t.id from CarryingOut t where t.takesBack = i.id)
            and not exists (
                select s.id from CarryingOut s
                where s.caseId = i.caseId and s.step = 'resumed'
                and s.happenedOn >= i.happenedOn and s.happenedOn < :stillOn
                and not exists (select u.id from CarryingOut u where u.takesBack = s.id))
            and exists (select d.id from MunicipalDecision d where d.caseId = i.caseId and d.content.periodTo >= :alive)""";

    private final RecordSession session;

    @Inject
    public JpaCarryingOuts(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CarryingOutFact fact) {
        session.entities().persist(CarryingOutRow.from(fact));
        session.flush();
    }

    @Override
    public List<CarryingOutFact> about(CaseId caseId) {
        return facts(List.of(caseId.value()));
    }

    private List<CarryingOutFact> facts(Collection<UUID> cases) {
        return session.entities()
                .createQuery(
                        "select c from CarryingOut c where c.caseId in :cases order by c.recorded.at, c.id",
                        CarryingOutRow.class)
                .setParameter("cases", cases)
                .getResultStream()
                .map(CarryingOutRow::toDomain)
                .toList();
    }

    @Override
    public List<CaseId> notCarriedOut(LocalDate begunUpTo, LocalDate stillOn) {
        LocalDate alive = stillOn.minusDays(1);
        // Three questions, since one with an "or" between them would find no index.
        Set<UUID> cases =
                new LinkedHashSet<>(notBegun("d.decidedOn <= :begunUpTo and d.content.periodTo >= :alive", stillOn)
                        .setParameter("begunUpTo", begunUpTo)
                        .setParameter("alive", alive)
                        .getResultList());
        cases.addAll(notBegun("d.decidedOn between :lately and :begunUpTo and d.content.periodTo < :alive", stillOn)
                .setParameter("lately", stillOn.minusDays(DAYS_OF_THREE_MONTHS))
                .setParameter("begunUpTo", begunUpTo)
                .setParameter("alive", alive)
                .getResultList());
        // The time of a change counts from what it changed, which may have had another last day.
        cases.addAll(notBegun("d.kind = 'changed' and d.content.periodTo >= :alive", stillOn)
                .setParameter("alive", alive)
                .getResultList());
        cases.addAll(session.entities()
                .createQuery(INTERRUPTED, UUID.class)
                .setParameter("begunUpTo", begunUpTo)
                .setParameter("stillOn", stillOn)
                .setParameter("alive", alive)
                .getResultList());
        return cases.stream().map(CaseId::new).toList();
    }

    private TypedQuery<UUID> notBegun(String condition, LocalDate stillOn) {
        return session.entities()
                .createQuery(NOT_BEGUN.formatted(condition), UUID.class)
                .setParameter("stillOn", stillOn);
    }

    @Override
    public List<CarryingOutHistory> histories(Collection<CaseId> cases) {
        List<UUID> left = cases.stream().map(CaseId::value).toList();
        List<CarryingOutHistory> histories = new ArrayList<>();
        session.flush();
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            List<UUID> some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
            Map<CaseId, List<CarryingOutFact>> facts =
                    facts(some).stream().collect(Collectors.groupingBy(CarryingOutFact::caseId));
            decided(some).stream()
                    .collect(Collectors.groupingBy(SupportDecision::caseId))
                    .forEach((caseId, decided) -> histories.add(CarryingOutHistory.of(
                            FavourableDecision.among(decided), facts.getOrDefault(caseId, List.of()))));
            // What has been read is not needed as rows any more.
            session.entities().clear();
        }
        return histories;
    }

    /** Oldest first, as what a later decision leaves of an earlier one asks for. */
    private List<SupportDecision> decided(List<UUID> cases) {
        return session.entities()
                .createQuery(
                        """
                        select d.id, d.caseId, d.team, d.teamName, d.kind, d.decidedOn, d.content.periodFrom, d.content.periodTo,
                        d.content.extendsId, d.content.aboutId, d.content.lastDay
                        from MunicipalDecision d where d.caseId in :cases
                        and d.kind in ('granted', 'granted-in-part', 'extended', 'changed', 'ended')
                        order by d.decided.at, d.id""",
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .map(JpaCarryingOuts::decided)
                .toList();
    }

    private static SupportDecision decided(Object[] it) {
        return new SupportDecision(
                new DecisionId((UUID) it[0]),
                new CaseId((UUID) it[1]),
                new TeamId((String) it[2]),
                (String) it[3],
                DecisionKind.ofCode((String) it[4]),
                (LocalDate) it[5],
                Optional.ofNullable((LocalDate) it[6]).map(from -> new Period(from, (LocalDate) it[7])),
                Optional.ofNullable((UUID) it[8])
                        .or(() -> Optional.ofNullable((UUID) it[9]))
                        .map(DecisionId::new),
                Optional.ofNullable((LocalDate) it[10]));
    }
}

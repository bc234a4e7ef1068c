package se.handslag.planning.municipality.discharge.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.Discharge;
import se.handslag.planning.Discharges;
import se.handslag.planning.municipality.discharge.MeasuredGoal;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;
import se.handslag.planning.municipality.discharge.MunicipalDischarges;

/** Discharges in the store, also as the modules to the right see them. */
public final class JpaDischarges implements MunicipalDischarges, Discharges {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaDischarges(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(MunicipalDischarge discharge) {
        session.entities().persist(DischargeRow.from(discharge));
        // The goals' rows point at it, and rows without a mapped relation are written in no given order.
        session.flush();
        int position = 0;
        for (MeasuredGoal goal : discharge.goals()) {
            session.entities()
                    .persist(MeasuredGoalRow.from(TimeOrderedIds.next(clock), discharge.id(), position, goal));
            position++;
        }
        session.flush();
    }

    @Override
    public Optional<MunicipalDischarge> find(UUID id) {
        return Optional.ofNullable(session.entities().find(DischargeRow.class, id))
                .map(row -> row.toDomain(goalsOf(row)));
    }

    @Override
    public Optional<MunicipalDischarge> about(CaseId caseId) {
        return session
                .entities()
                .createQuery("select d from Discharge d where d.caseId = :caseId", DischargeRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> row.toDomain(goalsOf(row)));
    }

    private List<MeasuredGoalRow> goalsOf(DischargeRow row) {
        return session.entities()
                .createQuery(
                        "select g from MeasuredGoal g where g.dischargeId = :id order by g.position",
                        MeasuredGoalRow.class)
                .setParameter("id", row.id())
                .getResultList();
    }

    @Override
    public Optional<Discharge> of(CaseId caseId) {
        return about(caseId).map(MunicipalDischarge::front);
    }

    @Override
    public List<Discharge> ofTeam(TeamId team) {
        Map<UUID, List<MeasuredGoalRow>> goals = new HashMap<>();
        session.entities()
                .createQuery(
                        """
                        select g from MeasuredGoal g, Discharge d
                        where g.dischargeId = d.id and d.team = :team order by g.position""",
                        MeasuredGoalRow.class)
                .setParameter("team", team.value())
                .getResultList()
                .forEach(row -> goals.computeIfAbsent(row.dischargeId(), none -> new ArrayList<>())
                        .add(row));
        return session.entities()
                .createQuery(
                        "select d from Discharge d where d.team = :team order by d.endedOn, d.id", DischargeRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(row ->
                        row.toDomain(goals.getOrDefault(row.id(), List.of())).front())
                .toList();
    }
}

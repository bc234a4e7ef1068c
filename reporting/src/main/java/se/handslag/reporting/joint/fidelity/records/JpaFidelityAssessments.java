package se.handslag.reporting.joint.fidelity.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.reporting.joint.fidelity.FidelityAssessment;
import se.handslag.reporting.joint.fidelity.FidelityAssessments;
import se.handslag.reporting.joint.fidelity.ItemFound;

/** Assessments of fidelity in the store. */
public final class JpaFidelityAssessments implements FidelityAssessments {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaFidelityAssessments(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(FidelityAssessment assessment) {
        session.entities().persist(FidelityAssessmentRow.from(assessment));
        int place = 0;
        for (ItemFound item : assessment.items()) {
            session.entities()
                    .persist(FidelityItemRow.from(TimeOrderedIds.next(clock), assessment.id(), place++, item));
        }
        session.flush();
    }

    @Override
    public Optional<FidelityAssessment> find(UUID id) {
        return Optional.ofNullable(session.entities().find(FidelityAssessmentRow.class, id)).stream()
                .flatMap(row -> read(List.of(row)).stream())
                .findFirst();
    }

    @Override
    public boolean isCorrected(UUID id) {
        return session.entities()
                        .createQuery("select count(a) from FidelityAssessment a where a.corrects = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<FidelityAssessment> of(TeamId team) {
        return read(session.entities()
                .createQuery(
                        """
                        select a from FidelityAssessment a
                        where a.team = :team
                          and not exists (select l from FidelityAssessment l where l.corrects = a.id)
                        order by a.assessedOn desc, a.id desc""",
                        FidelityAssessmentRow.class)
                .setParameter("team", team.value())
                .getResultList());
    }

    private List<FidelityAssessment> read(Collection<FidelityAssessmentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<FidelityItemRow>> items = session.entities()
                .createQuery(
                        "select i from FidelityItem i where i.assessment in :ids order by i.place",
                        FidelityItemRow.class)
                .setParameter(
                        "ids", rows.stream().map(FidelityAssessmentRow::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(FidelityItemRow::assessment));
        return rows.stream()
                .map(row -> row.toDomain(items.getOrDefault(row.id(), List.of())))
                .toList();
    }
}

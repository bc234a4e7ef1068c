package se.handslag.planning.joint.instrument.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.instrument.Measurement;
import se.handslag.planning.joint.instrument.Measurements;
import se.handslag.planning.joint.instrument.StruckMeasurement;

/** Measurements in the store. */
public final class JpaMeasurements implements Measurements {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaMeasurements(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Measurement measurement) {
        session.entities().persist(MeasurementRow.from(measurement));
        keep(measurement, MeasurementValueRow.ANSWER, measurement.answers());
        keep(measurement, MeasurementValueRow.SCORE, measurement.scores());
        session.flush();
    }

    private void keep(Measurement measurement, String kind, Map<String, Integer> values) {
        new TreeMap<>(values).forEach((item, points) -> session.entities()
                .persist(MeasurementValueRow.of(
                        TimeOrderedIds.next(clock),
                        measurement.caseId().value(),
                        measurement.id(),
                        kind,
                        item,
                        points)));
    }

    @Override
    public void add(StruckMeasurement struck) {
        session.entities().persist(MeasurementStruckRow.from(struck));
        session.flush();
    }

    @Override
    public Optional<Measurement> find(UUID id) {
        return Optional.ofNullable(session.entities().find(MeasurementRow.class, id))
                .map(row -> row.toDomain(session.entities()
                        .createQuery(
                                "select v from MeasurementValue v where v.measurement = :id", MeasurementValueRow.class)
                        .setParameter("id", id)
                        .getResultList()));
    }

    @Override
    public boolean isStruck(UUID id) {
        return session.entities()
                        .createQuery("select count(s) from MeasurementStruck s where s.measurement = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Measurement> about(CaseId caseId) {
        Map<UUID, List<MeasurementValueRow>> values = session.entities()
                .createQuery("select v from MeasurementValue v where v.caseId = :id", MeasurementValueRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .collect(Collectors.groupingBy(MeasurementValueRow::measurement));
        return session.entities()
                .createQuery(
                        """
                        select m from Measurement m
                        where m.caseId = :id
                          and not exists (select s from MeasurementStruck s where s.measurement = m.id)
                        order by m.answeredOn desc, m.id desc""",
                        MeasurementRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(row -> row.toDomain(values.getOrDefault(row.id(), List.of())))
                .toList();
    }
}

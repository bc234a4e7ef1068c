package se.handslag.planning.municipality.observe.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.municipality.observe.Observation;
import se.handslag.planning.municipality.observe.ObservationAnswer;
import se.handslag.planning.municipality.observe.ObservationId;
import se.handslag.planning.municipality.observe.Observations;

/** Observations in the store. */
public final class JpaObservations implements Observations {
    private static final int IDS_AT_ONCE = 500;
    private static final String UNANSWERED =
            "select o from Observation o where o.answerBy is not null and o.caseId in :ids"
                    + " and not exists (select a from ObservationAnswer a where a.observationId = o.id) order by o.id";

    private final RecordSession session;

    @Inject
    public JpaObservations(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Observation observation) {
        keep(ObservationRow.from(observation));
    }

    @Override
    public void add(ObservationAnswer answer) {
        keep(ObservationAnswerRow.from(answer));
    }

    @Override
    public Optional<Observation> find(ObservationId id) {
        return Optional.ofNullable(session.entities().find(ObservationRow.class, id.value()))
                .map(ObservationRow::toDomain);
    }

    @Override
    public List<Observation> about(CaseId caseId, int most) {
        return all(session.entities()
                .createQuery(
                        "select o from Observation o where o.caseId = :id order by o.id desc", ObservationRow.class)
                .setParameter("id", caseId.value())
                .setMaxResults(most));
    }

    @Override
    public Map<ObservationId, ObservationAnswer> answers(CaseId caseId) {
        return session.entities()
                .createQuery("select a from ObservationAnswer a where a.caseId = :id", ObservationAnswerRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(ObservationAnswerRow::toDomain)
                .collect(Collectors.toMap(ObservationAnswer::about, Function.identity()));
    }

    @Override
    public List<Observation> unanswered(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<Observation> unanswered = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            unanswered.addAll(all(session.entities()
                    .createQuery(UNANSWERED, ObservationRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))));
        }
        return unanswered;
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    private static List<Observation> all(TypedQuery<ObservationRow> query) {
        return query.getResultStream().map(ObservationRow::toDomain).toList();
    }
}

package se.handslag.core.block.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.block.emergency.EmergencyOpenings;
import se.handslag.core.block.emergency.EmergencyReview;
import se.handslag.core.block.emergency.PersonTold;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.RecordSession;

/** Emergency openings in the store. */
public final class JpaEmergencyOpenings implements EmergencyOpenings {
    private static final int MOST_UNFINISHED = 1_000;

    private final RecordSession session;

    @Inject
    public JpaEmergencyOpenings(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(EmergencyOpening opening) {
        keep(EmergencyOpeningRow.from(opening));
    }

    @Override
    public void close(EmergencyOpening opening, UUID id, Signature closed) {
        keep(EmergencyClosingRow.from(opening, id, closed));
    }

    @Override
    public void review(EmergencyOpening opening, EmergencyReview review) {
        keep(EmergencyReviewRow.from(opening, review));
    }

    @Override
    public void told(EmergencyOpening opening, PersonTold told) {
        keep(PersonToldRow.from(opening, told));
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    @Override
    public List<EmergencyHistory> about(CaseId caseId) {
        return histories(session.entities()
                .createQuery(
                        "select o from EmergencyOpening o where o.caseId = :case order by o.id desc",
                        EmergencyOpeningRow.class)
                .setParameter("case", caseId.value())
                .getResultList());
    }

    @Override
    public List<EmergencyHistory> newest(int most) {
        return histories(session.entities()
                .createQuery("select o from EmergencyOpening o order by o.id desc", EmergencyOpeningRow.class)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public List<EmergencyHistory> unfinished() {
        return histories(session.entities()
                .createQuery(
                        "select o from EmergencyOpening o where not exists"
                                + " (select r from EmergencyReview r where r.openingId = o.id)"
                                + " or not exists (select t from PersonTold t where t.openingId = o.id)"
                                + " order by o.id",
                        EmergencyOpeningRow.class)
                .setMaxResults(MOST_UNFINISHED)
                .getResultList());
    }

    private List<EmergencyHistory> histories(List<EmergencyOpeningRow> rows) {
        List<EmergencyOpening> openings =
                rows.stream().map(EmergencyOpeningRow::toDomain).toList();
        if (openings.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = openings.stream().map(EmergencyOpening::id).toList();
        Map<UUID, EmergencyClosingRow> closings =
                beside("EmergencyClosing", EmergencyClosingRow.class, EmergencyClosingRow::opening, ids);
        Map<UUID, EmergencyReviewRow> reviews =
                beside("EmergencyReview", EmergencyReviewRow.class, EmergencyReviewRow::opening, ids);
        Map<UUID, PersonToldRow> told = beside("PersonTold", PersonToldRow.class, PersonToldRow::opening, ids);
        return openings.stream()
                .map(opening -> new EmergencyHistory(
                        opening,
                        Optional.ofNullable(closings.get(opening.id())).map(EmergencyClosingRow::toDomain),
                        Optional.ofNullable(reviews.get(opening.id())).map(EmergencyReviewRow::toDomain),
                        Optional.ofNullable(told.get(opening.id())).map(PersonToldRow::toDomain)))
                .toList();
    }

    private <R> Map<UUID, R> beside(String entity, Class<R> type, Function<R, UUID> opening, List<UUID> ids) {
        return session
                .entities()
                .createQuery("select x from " + entity + " x where x.openingId in :ids", type)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(opening, Function.identity()));
    }
}

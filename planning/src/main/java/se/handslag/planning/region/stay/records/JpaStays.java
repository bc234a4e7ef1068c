package se.handslag.planning.region.stay.records;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.region.stay.InpatientStay;
import se.handslag.planning.region.stay.StayCourse;
import se.handslag.planning.region.stay.StayEvent;
import se.handslag.planning.region.stay.StayId;
import se.handslag.planning.region.stay.Stays;

/** Stays in the store. */
public final class JpaStays implements Stays {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;

    @Inject
    public JpaStays(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(InpatientStay stay) {
        keep(InpatientStayRow.from(stay));
    }

    @Override
    public void add(StayEvent event) {
        keep(StayEventRow.from(event));
    }

    @Override
    public List<StayCourse> about(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<StayCourse> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            Map<StayId, List<StayEvent>> events = session.entities()
                    .createQuery("select e from StayEvent e where e.caseId in :ids order by e.id", StayEventRow.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(StayEventRow::toDomain)
                    .collect(Collectors.groupingBy(StayEvent::stay));
            session.entities()
                    .createQuery(
                            "select s from InpatientStay s where s.caseId in :ids order by s.admittedAt desc, s.id desc",
                            InpatientStayRow.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(InpatientStayRow::toDomain)
                    .forEach(stay -> all.add(new StayCourse(stay, events.getOrDefault(stay.id(), List.of()))));
        }
        return all;
    }

    @Override
    public Optional<StayEvent> findEvent(UUID id) {
        return Optional.ofNullable(session.entities().find(StayEventRow.class, id))
                .map(StayEventRow::toDomain);
    }

    @Override
    public Optional<StayCourse> find(StayId id) {
        return Optional.ofNullable(session.entities().find(InpatientStayRow.class, id.value()))
                .map(InpatientStayRow::toDomain)
                .flatMap(stay -> about(List.of(stay.caseId())).stream()
                        .filter(course -> course.id().equals(id))
                        .findFirst());
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }
}

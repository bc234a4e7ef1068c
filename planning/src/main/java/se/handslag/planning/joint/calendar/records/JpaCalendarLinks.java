package se.handslag.planning.joint.calendar.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.calendar.CalendarEnd;
import se.handslag.planning.joint.calendar.CalendarLink;
import se.handslag.planning.joint.calendar.CalendarLinks;
import se.handslag.planning.joint.calendar.CalendarSecret;

/** Calendar links, in the store. */
public final class JpaCalendarLinks implements CalendarLinks {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaCalendarLinks(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(CalendarLink link, CalendarSecret secret) {
        session.entities().persist(CalendarLinkRow.from(link, secret));
        session.flush();
    }

    @Override
    public void end(CalendarLink link, CalendarEnd why, Signature by) {
        session.entities().persist(CalendarLinkEndRow.of(TimeOrderedIds.next(clock), link.id(), why, by));
        session.flush();
    }

    @Override
    public List<CalendarLink> of(StaffId staff) {
        return whole(session.entities()
                .createQuery(
                        "select l from CalendarLink l where l.holder.staff = :staff order by l.id desc",
                        CalendarLinkRow.class)
                .setParameter("staff", staff.value())
                .getResultList());
    }

    @Override
    public Optional<CalendarLink> by(CalendarSecret secret) {
        return whole(session.entities()
                        .createQuery("select l from CalendarLink l where l.linkHash = :hash", CalendarLinkRow.class)
                        .setParameter("hash", secret.hash())
                        .getResultList())
                .stream()
                .findFirst();
    }

    private List<CalendarLink> whole(List<CalendarLinkRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, CalendarEnd> ends = new HashMap<>();
        session.entities()
                .createQuery("select e from CalendarLinkEnd e where e.link in :links", CalendarLinkEndRow.class)
                .setParameter("links", rows.stream().map(CalendarLinkRow::id).toList())
                .getResultList()
                .forEach(end -> ends.put(end.link(), end.why()));
        return rows.stream()
                .map(row -> row.toDomain(Optional.ofNullable(ends.get(row.id()))))
                .toList();
    }
}

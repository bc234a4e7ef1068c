package se.handslag.planning.joint.relative.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.relative.group.Attendance;
import se.handslag.planning.joint.relative.group.Came;
import se.handslag.planning.joint.relative.group.GroupHere;
import se.handslag.planning.joint.relative.group.GroupPlace;
import se.handslag.planning.joint.relative.group.GroupSession;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.planning.joint.relative.group.RelativeGroups;
import se.handslag.planning.joint.relative.group.Unwritten;

/** Groups for relatives in the store. */
public final class JpaRelativeGroups implements RelativeGroups {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;

    @Inject
    public JpaRelativeGroups(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(RelativeGroup group) {
        keep(RelativeGroupRow.from(group));
    }

    @Override
    public void add(GroupSession meeting) {
        keep(GroupSessionRow.from(meeting));
    }

    @Override
    public void add(GroupPlace place) {
        keep(GroupPlaceRow.from(place));
    }

    @Override
    public void add(Attendance attendance) {
        keep(AttendanceRow.from(attendance));
    }

    @Override
    public Optional<RelativeGroup> find(UUID group) {
        return Optional.ofNullable(session.entities().find(RelativeGroupRow.class, group))
                .map(RelativeGroupRow::toDomain);
    }

    @Override
    public List<RelativeGroup> all() {
        return session.entities()
                .createQuery(
                        "select g from RelativeGroup g order by g.beginsOn desc, g.id desc", RelativeGroupRow.class)
                .getResultStream()
                .map(RelativeGroupRow::toDomain)
                .toList();
    }

    @Override
    public List<GroupSession> sessions(UUID group) {
        return session.entities()
                .createQuery(
                        "select m from RelativeSession m where m.groupId = :id order by m.heldOn, m.id",
                        GroupSessionRow.class)
                .setParameter("id", group)
                .getResultStream()
                .map(GroupSessionRow::toDomain)
                .toList();
    }

    @Override
    public List<GroupHere> of(CaseId caseId) {
        Map<UUID, Came> came = new HashMap<>();
        rows(
                        "select a from RelativeAttendance a where a.caseId in :ids order by a.id",
                        List.of(caseId),
                        AttendanceRow.class)
                .map(AttendanceRow::toDomain)
                .forEach(one -> came.put(one.session(), one.came()));
        List<GroupHere> here = new ArrayList<>();
        for (GroupPlace place : places(List.of(caseId)).values()) {
            find(place.group()).ifPresent(group -> here.add(new GroupHere(group, sessions(group.id()), place, came)));
        }
        return here;
    }

    @Override
    public List<CaseId> takingPart(UUID group) {
        Map<CaseId, GroupPlace> last = new LinkedHashMap<>();
        session.entities()
                .createQuery("select p from RelativePlace p where p.groupId = :id order by p.id", GroupPlaceRow.class)
                .setParameter("id", group)
                .getResultStream()
                .map(GroupPlaceRow::toDomain)
                .forEach(place -> last.put(place.caseId(), place));
        return last.values().stream()
                .filter(GroupPlace::takesPart)
                .map(GroupPlace::caseId)
                .toList();
    }

    @Override
    public List<Unwritten> unwritten(Collection<CaseId> cases, LocalDate upTo) {
        Map<Key, Boolean> written = new HashMap<>();
        rows("select a from RelativeAttendance a where a.caseId in :ids", cases, AttendanceRow.class)
                .map(AttendanceRow::toDomain)
                .forEach(one -> written.put(new Key(one.caseId(), one.session()), Boolean.TRUE));
        Map<UUID, List<GroupSession>> sessions = new HashMap<>();
        List<Unwritten> unwritten = new ArrayList<>();
        for (GroupPlace place : places(cases).values()) {
            if (place.takesPart()) {
                sessions.computeIfAbsent(place.group(), this::sessions).stream()
                        .filter(one -> !one.on().isAfter(upTo) && !one.on().isBefore(place.on()))
                        .filter(one -> !written.containsKey(new Key(place.caseId(), one.id())))
                        .forEach(one -> unwritten.add(new Unwritten(place.caseId(), one.on())));
            }
        }
        return unwritten;
    }

    private record Key(CaseId caseId, UUID what) {}

    /** The last that was said of each one's place in each group. */
    private Map<Key, GroupPlace> places(Collection<CaseId> cases) {
        Map<Key, GroupPlace> last = new LinkedHashMap<>();
        rows("select p from RelativePlace p where p.caseId in :ids order by p.id", cases, GroupPlaceRow.class)
                .map(GroupPlaceRow::toDomain)
                .forEach(place -> last.put(new Key(place.caseId(), place.group()), place));
        return last;
    }

    private <R> Stream<R> rows(String query, Collection<CaseId> cases, Class<R> rows) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<R> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            all.addAll(session.entities()
                    .createQuery(query, rows)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .getResultList());
        }
        return all.stream();
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }
}

package se.handslag.planning.joint.network.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.network.group.DecisionSettled;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.GroupMeetingId;
import se.handslag.planning.joint.network.group.GroupMeetings;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.MinutesTold;

/** Meetings of resource groups in the store. */
public final class JpaGroupMeetings implements GroupMeetings {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaGroupMeetings(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(GroupMeeting meeting) {
        persist(GroupMeetingRow.from(TimeOrderedIds.next(clock), meeting));
    }

    @Override
    public void add(Minutes minutes) {
        persist(MinutesRow.from(minutes));
    }

    @Override
    public void add(GroupDecision decision) {
        persist(GroupDecisionRow.from(decision));
    }

    @Override
    public void add(DecisionSettled settled) {
        persist(DecisionSettledRow.from(settled));
    }

    @Override
    public void add(MinutesTold told) {
        persist(MinutesToldRow.from(told));
    }

    private void persist(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    @Override
    public List<MeetingHere> of(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<GroupMeetingId, GroupMeeting> newest = new LinkedHashMap<>();
        rows("GroupMeeting", GroupMeetingRow.class, "", ids).forEach(row -> {
            GroupMeeting meeting = row.toDomain();
            newest.put(meeting.id(), meeting);
        });
        if (newest.isEmpty()) {
            return List.of();
        }
        Map<GroupMeetingId, List<Minutes>> minutes = rows("GroupMinutes", MinutesRow.class, " desc", ids).stream()
                .map(MinutesRow::toDomain)
                .collect(Collectors.groupingBy(Minutes::meeting));
        Map<GroupMeetingId, List<MeetingHere.Decided>> decided = decided(ids);
        List<MinutesTold> told = rows("GroupMinutesTold", MinutesToldRow.class, " desc", ids).stream()
                .map(MinutesToldRow::toDomain)
                .toList();
        return newest.values().stream()
                .map(meeting -> here(
                        meeting,
                        minutes.getOrDefault(meeting.id(), List.of()),
                        decided.getOrDefault(meeting.id(), List.of()),
                        told))
                .sorted(Comparator.comparing(MeetingHere::on).reversed())
                .toList();
    }

    private Map<GroupMeetingId, List<MeetingHere.Decided>> decided(List<UUID> cases) {
        Map<UUID, DecisionSettled> settled = new HashMap<>();
        rows("GroupDecisionSettled", DecisionSettledRow.class, "", cases).forEach(row -> {
            DecisionSettled one = row.toDomain();
            settled.put(one.decision(), one);
        });
        return rows("GroupDecision", GroupDecisionRow.class, "", cases).stream()
                .map(GroupDecisionRow::toDomain)
                .map(decision -> new MeetingHere.Decided(decision, Optional.ofNullable(settled.get(decision.id()))))
                .collect(Collectors.groupingBy(one -> one.decision().meeting()));
    }

    private static MeetingHere here(
            GroupMeeting meeting, List<Minutes> minutes, List<MeetingHere.Decided> decided, List<MinutesTold> told) {
        Set<UUID> versions = minutes.stream().map(Minutes::id).collect(Collectors.toSet());
        return new MeetingHere(
                meeting,
                minutes,
                decided,
                told.stream().filter(one -> versions.contains(one.minutes())).toList());
    }

    @Override
    public Optional<Minutes> minutes(UUID id) {
        return Optional.ofNullable(session.entities().find(MinutesRow.class, id))
                .map(MinutesRow::toDomain);
    }

    private <R> List<R> rows(String entity, Class<R> type, String direction, List<UUID> cases) {
        return session.entities()
                .createQuery("select r from " + entity + " r where r.caseId in :cases order by r.id" + direction, type)
                .setParameter("cases", cases)
                .getResultList();
    }
}

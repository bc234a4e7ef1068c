package se.handslag.planning.joint.network.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.network.MayKnow;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberEnd;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.Members;

/** Members of resource groups in the store. */
public final class JpaMembers implements Members {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaMembers(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Member member) {
        session.entities().persist(MemberRow.from(TimeOrderedIds.next(clock), member));
        session.flush();
    }

    @Override
    public void add(MayKnow saying) {
        session.entities().persist(MayKnowRow.from(saying));
        session.flush();
    }

    @Override
    public void add(MemberEnd end) {
        session.entities().persist(MemberEndRow.from(end));
        session.flush();
    }

    @Override
    public List<MemberHere> of(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        // In the order of the first version of each; a later version takes the place of the one before.
        Map<MemberId, Member> newest = new LinkedHashMap<>();
        rows("GroupMember", MemberRow.class, ids).forEach(row -> {
            Member member = row.toDomain();
            newest.put(member.id(), member);
        });
        Map<MemberId, MayKnow> said = new LinkedHashMap<>();
        rows("GroupMemberKnows", MayKnowRow.class, ids).forEach(row -> {
            MayKnow saying = row.toDomain();
            said.put(saying.member(), saying);
        });
        Map<MemberId, MemberEnd> ends = new LinkedHashMap<>();
        rows("GroupMemberEnd", MemberEndRow.class, ids).forEach(row -> {
            MemberEnd end = row.toDomain();
            ends.put(end.member(), end);
        });
        return newest.values().stream()
                .map(member -> new MemberHere(
                        member, Optional.ofNullable(said.get(member.id())), Optional.ofNullable(ends.get(member.id()))))
                .toList();
    }

    @Override
    public List<MayKnow> sayings(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select k from GroupMemberKnows k where k.caseId = :caseId order by k.id desc",
                        MayKnowRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(MayKnowRow::toDomain)
                .toList();
    }

    private <R> List<R> rows(String entity, Class<R> type, List<UUID> cases) {
        return session.entities()
                .createQuery("select r from " + entity + " r where r.caseId in :cases order by r.id", type)
                .setParameter("cases", cases)
                .getResultList();
    }
}

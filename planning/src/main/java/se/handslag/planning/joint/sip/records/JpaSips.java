package se.handslag.planning.joint.sip.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipFollowUp;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipNeed;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.Sips;

/** Coordinated individual plans in the store. */
public final class JpaSips implements Sips {
    private static final int IDS_AT_ONCE = 500;

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaSips(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(SipNeed need) {
        keep(SipNeedRow.from(need));
    }

    @Override
    public void add(SipInvitation invitation) {
        keep(SipInvitationRow.from(invitation));
    }

    @Override
    public void add(SipAnswer answer) {
        keep(SipAnswerRow.from(answer));
    }

    @Override
    public void add(SipVersion version) {
        keep(SipVersionRow.from(TimeOrderedIds.next(clock), version));
    }

    @Override
    public void add(SipLock lock, SipContent content) {
        keep(SipLockRow.from(lock, content));
    }

    @Override
    public void add(SipFollowUp followUp) {
        keep(SipFollowUpRow.from(followUp));
    }

    @Override
    public void add(SipEnd end) {
        keep(SipEndRow.from(end));
    }

    private void keep(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    @Override
    public List<SipCourse> about(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).toList();
        List<SipCourse> courses = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            courses.addAll(courses(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE))));
        }
        return courses;
    }

    private List<SipCourse> courses(List<UUID> cases) {
        List<SipNeed> needs = all(
                        "select n from SipNeed n where n.caseId in :cases order by n.id desc", SipNeedRow.class, cases)
                .map(SipNeedRow::toDomain)
                .toList();
        if (needs.isEmpty()) {
            return List.of();
        }
        Map<SipId, List<SipInvitation>> invitations = all(
                        "select i from SipInvitation i where i.caseId in :cases order by i.id",
                        SipInvitationRow.class,
                        cases)
                .map(SipInvitationRow::toDomain)
                .collect(Collectors.groupingBy(SipInvitation::sip));
        Map<SipId, List<SipAnswer>> answers = all(
                        "select a from SipAnswer a where a.caseId in :cases order by a.id", SipAnswerRow.class, cases)
                .map(SipAnswerRow::toDomain)
                .collect(Collectors.groupingBy(SipAnswer::sip));
        Map<SipId, List<SipLock>> locks = all(
                        SipLockRow.HEAD + "where l.caseId in :cases order by l.id", Object[].class, cases)
                .map(SipLockRow::head)
                .collect(Collectors.groupingBy(SipLock::sip));
        Map<SipId, List<SipFollowUp>> followUps = all(
                        "select f from SipFollowUp f where f.caseId in :cases order by f.id",
                        SipFollowUpRow.class,
                        cases)
                .map(SipFollowUpRow::toDomain)
                .collect(Collectors.groupingBy(SipFollowUp::sip));
        Map<SipId, SipEnd> ends = all("select e from SipEnd e where e.caseId in :cases", SipEndRow.class, cases)
                .map(SipEndRow::toDomain)
                .collect(Collectors.toMap(SipEnd::sip, Function.identity()));
        Map<SipId, Integer> rounds = new HashMap<>();
        all(
                        "select v.sipId, max(v.round) from SipVersion v where v.caseId in :cases group by v.sipId",
                        Object[].class,
                        cases)
                .forEach(columns -> rounds.put(new SipId((UUID) columns[0]), (Integer) columns[1]));
        return needs.stream()
                .map(need -> new SipCourse(
                        need,
                        invitations.getOrDefault(need.id(), List.of()),
                        answers.getOrDefault(need.id(), List.of()),
                        rounds.getOrDefault(need.id(), 0),
                        locks.getOrDefault(need.id(), List.of()),
                        followUps.getOrDefault(need.id(), List.of()),
                        Optional.ofNullable(ends.get(need.id()))))
                .toList();
    }

    private <T> Stream<T> all(String query, Class<T> type, List<UUID> cases) {
        return session.entities().createQuery(query, type).setParameter("cases", cases).getResultList().stream();
    }

    @Override
    public Optional<SipVersion> newest(SipId sip) {
        return first(newestFirst("v.sipId = :sip", sip));
    }

    @Override
    public Optional<SipVersion> version(SipId sip, Revision revision) {
        return first(newestFirst("v.sipId = :sip and v.revision = :revision", sip)
                .setParameter("revision", revision.number()));
    }

    private TypedQuery<SipVersionRow> newestFirst(String where, SipId sip) {
        return session.entities()
                .createQuery(
                        "select v from SipVersion v where " + where + " order by v.revision desc", SipVersionRow.class)
                .setParameter("sip", sip.value())
                .setMaxResults(1);
    }

    private static Optional<SipVersion> first(TypedQuery<SipVersionRow> query) {
        return query.getResultList().stream().findFirst().map(SipVersionRow::toDomain);
    }

    @Override
    public Optional<SipContent> content(UUID lock) {
        return Optional.ofNullable(session.entities().find(SipLockRow.class, lock))
                .map(SipLockRow::content);
    }

    @Override
    public Optional<SipLock> findLock(UUID id) {
        return session
                .entities()
                .createQuery(SipLockRow.HEAD + "where l.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(SipLockRow::head);
    }

    @Override
    public Optional<SipInvitation> findInvitation(UUID id) {
        return Optional.ofNullable(session.entities().find(SipInvitationRow.class, id))
                .map(SipInvitationRow::toDomain);
    }
}

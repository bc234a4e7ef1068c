package se.handslag.planning.joint.meeting.records;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.meeting.Meeting;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.MeetingPerson;
import se.handslag.planning.joint.meeting.Meetings;
import se.handslag.planning.joint.meeting.Occasion;

/** Meetings in the store. */
public final class JpaMeetings implements Meetings {
    private final RecordSession session;
    private final AccessGate gate;

    @Inject
    public JpaMeetings(RecordSession session, AccessGate gate) {
        this.session = session;
        this.gate = gate;
    }

    @Override
    public void add(Meeting meeting) {
        session.entities().persist(MeetingRow.from(meeting));
        session.flush();
    }

    @Override
    public void add(MeetingPerson person) {
        session.entities().persist(MeetingPersonRow.from(person));
        session.flush();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(session.entities().find(MeetingRow.class, id.value()))
                .map(MeetingRow::toDomain);
    }

    @Override
    public Set<LocalDate> days(TeamId team, Period period) {
        return Set.copyOf(session.entities()
                .createQuery(
                        "select distinct m.heldOn from Meeting m where m.team = :team and m.heldOn between :from and :to",
                        LocalDate.class)
                .setParameter("team", team.value())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList());
    }

    @Override
    public List<MeetingPerson> at(MeetingId id) {
        return session
                .entities()
                .createQuery(
                        "select p from MeetingPerson p where p.meeting = :meeting order by p.id",
                        MeetingPersonRow.class)
                .setParameter("meeting", id.value())
                .getResultList()
                .stream()
                .map(MeetingPersonRow::toDomain)
                .toList();
    }

    @Override
    public List<MeetingPerson> about(CaseId caseId) {
        return session
                .entities()
                .createQuery(
                        "select p from MeetingPerson p where p.caseId = :caseId order by p.id desc",
                        MeetingPersonRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList()
                .stream()
                .map(MeetingPersonRow::toDomain)
                .toList();
    }

    @Override
    public List<MeetingPerson> leftOut() {
        return session
                .entities()
                .createQuery(
                        """
                        select p from MeetingPerson p
                        where p.what = :leftOut
                          and not exists (select n from MeetingPerson n where n.caseId = p.caseId and n.id > p.id)
                        order by p.id""",
                        MeetingPersonRow.class)
                .setParameter("leftOut", Occasion.LEFT_OUT.code())
                .getResultList()
                .stream()
                .map(MeetingPersonRow::toDomain)
                .toList();
    }

    @Override
    public boolean isAsking(String staff) {
        Actor asking = session.actor();
        return asking.staff().value().equals(staff)
                || gate.relations(asking).held().covering().contains(new StaffId(staff));
    }
}

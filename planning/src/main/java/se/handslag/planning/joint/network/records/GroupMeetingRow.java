package se.handslag.planning.joint.network.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.GroupMeetingId;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMeeting")
@Table(name = "group_meeting")
class GroupMeetingRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "meeting_id")
    private UUID meeting = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "planned_on")
    private LocalDate plannedOn = LocalDate.EPOCH;

    @Column(name = "at_hour")
    private String hour = "";

    @Column(name = "place")
    private String place = "";

    @Column(name = "agenda")
    private String agenda = "";

    @Column(name = "called_off")
    private boolean calledOff;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GroupMeetingRow() {}

    static GroupMeetingRow from(UUID id, GroupMeeting meeting) {
        GroupMeetingRow row = new GroupMeetingRow();
        row.id = id;
        row.meeting = meeting.id().value();
        row.caseId = meeting.caseId().value();
        row.revision = meeting.revision().number();
        row.plannedOn = meeting.plan().on();
        row.hour = meeting.plan().hour();
        row.place = meeting.plan().place();
        row.agenda = meeting.plan().agenda();
        row.calledOff = meeting.plan().calledOff();
        row.by = SignatureColumns.from(meeting.by());
        return row;
    }

    GroupMeeting toDomain() {
        return new GroupMeeting(
                new GroupMeetingId(meeting),
                new CaseId(caseId),
                new Revision(revision),
                new GroupMeeting.Planned(plannedOn, hour, place, agenda, calledOff),
                by.toDomain());
    }
}

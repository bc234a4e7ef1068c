package se.handslag.planning.joint.relative.records;

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
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.relative.group.Attendance;
import se.handslag.planning.joint.relative.group.Came;

@EntityListeners(Sealing.class)
@Entity(name = "RelativeAttendance")
@Table(name = "relative_attendance")
class AttendanceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "session_id")
    private UUID sessionId = new UUID(0, 0);

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Column(name = "came")
    private String came = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected AttendanceRow() {}

    static AttendanceRow from(Attendance it) {
        AttendanceRow row = new AttendanceRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.sessionId = it.session();
        row.heldOn = it.on();
        row.came = it.came().code();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    Attendance toDomain() {
        return new Attendance(
                id, new CaseId(caseId), sessionId, heldOn, Came.ofCode(came).orElseThrow(), by.toDomain());
    }
}

package se.handslag.planning.joint.coordinate.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "StaffAbsenceEnd")
@Table(name = "staff_absence_end")
class StaffAbsenceEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "absence_id")
    private UUID absenceId = new UUID(0, 0);

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected StaffAbsenceEndRow() {}

    static StaffAbsenceEndRow of(UUID id, UUID absence, LocalDate on, Signature by) {
        StaffAbsenceEndRow row = new StaffAbsenceEndRow();
        row.id = id;
        row.absenceId = absence;
        row.endedOn = on;
        row.by = SignatureColumns.from(by);
        return row;
    }

    UUID absenceId() {
        return absenceId;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}

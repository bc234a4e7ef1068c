package se.handslag.planning.joint.coordinate.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.coordinate.StaffAbsence;

@EntityListeners(Sealing.class)
@Entity(name = "StaffAbsence")
@Table(name = "staff_absence")
class StaffAbsenceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "staff_shown")
    private String shown = "";

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "cover")
    private String cover = "";

    @Column(name = "cover_shown")
    private String coverShown = "";

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "namer"))
    @AttributeOverride(name = "name", column = @Column(name = "namer_name"))
    @AttributeOverride(name = "title", column = @Column(name = "namer_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "namer_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "named_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected StaffAbsenceRow() {}

    static StaffAbsenceRow from(StaffAbsence absence) {
        StaffAbsenceRow row = new StaffAbsenceRow();
        row.id = absence.id();
        row.staff = absence.staff().value();
        row.shown = absence.shown();
        row.from = absence.from();
        row.to = absence.to();
        row.cover = absence.cover().value();
        row.coverShown = absence.coverShown();
        row.settled = SignatureColumns.from(absence.by());
        return row;
    }

    UUID id() {
        return id;
    }

    StaffAbsence toDomain(Optional<LocalDate> endedOn) {
        return new StaffAbsence(
                id, new StaffId(staff), shown, from, to, new StaffId(cover), coverShown, settled.toDomain(), endedOn);
    }
}

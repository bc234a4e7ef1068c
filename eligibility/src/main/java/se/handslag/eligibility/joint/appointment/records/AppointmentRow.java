package se.handslag.eligibility.joint.appointment.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;

@EntityListeners(Sealing.class)
@Entity(name = "Appointment")
@Table(name = "appointment")
class AppointmentRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "place")
    private String place = "";

    @Column(name = "partner")
    private String partner = "";

    @Column(name = "region_staff")
    private String regionStaff = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "booked_at"))
    private SignatureColumns booked = SignatureColumns.none();

    protected AppointmentRow() {}

    static AppointmentRow from(Appointment appointment) {
        AppointmentRow row = new AppointmentRow();
        row.id = appointment.id().value();
        row.caseId = appointment.caseId().value();
        row.startsAt = appointment.startsAt();
        row.place = appointment.place();
        row.partner = appointment.partner().toString();
        row.regionStaff = appointment.regionStaff();
        row.booked = SignatureColumns.from(appointment.booked());
        return row;
    }

    Appointment toDomain() {
        return new Appointment(
                new AppointmentId(id),
                new CaseId(caseId),
                startsAt,
                place,
                AuthorityId.parse(partner),
                regionStaff,
                booked.toDomain());
    }
}

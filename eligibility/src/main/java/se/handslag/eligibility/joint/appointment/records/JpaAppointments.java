package se.handslag.eligibility.joint.appointment.records;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;

/** Appointments in the store. */
public final class JpaAppointments implements Appointments {
    private final RecordSession session;

    @Inject
    public JpaAppointments(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Appointment appointment) {
        session.entities().persist(AppointmentRow.from(appointment));
        session.flush();
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return Optional.ofNullable(session.entities().find(AppointmentRow.class, id.value()))
                .map(AppointmentRow::toDomain);
    }

    @Override
    public Optional<Appointment> latest(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select a from Appointment a where a.caseId = :caseId order by a.booked.at desc, a.id desc",
                        AppointmentRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AppointmentRow::toDomain);
    }

    @Override
    public List<Appointment> before(Instant end) {
        return session.entities()
                .createQuery(
                        """
                        select a from Appointment a
                        where a.startsAt < :end and not exists (
                            select b.id from Appointment b
                            where b.caseId = a.caseId
                            and (b.booked.at > a.booked.at or (b.booked.at = a.booked.at and b.id > a.id)))
                        order by a.startsAt""",
                        AppointmentRow.class)
                .setParameter("end", end)
                .getResultStream()
                .map(AppointmentRow::toDomain)
                .toList();
    }
}

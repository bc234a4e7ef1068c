package se.handslag.eligibility.joint.appointment.records;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.appointment.AppointmentId;
import se.handslag.eligibility.joint.appointment.Appointments;

/** Appointments in the store. */
public final class JpaAppointments implements Appointments {
    private static final int AT_ONCE = 500;

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
    public Map<CaseId, Appointment> latestAmong(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Map<CaseId, Appointment> latest = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            session.entities()
                    .createQuery(
                            "select a from Appointment a where a.caseId in :ids order by a.booked.at, a.id",
                            AppointmentRow.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultStream()
                    .map(AppointmentRow::toDomain)
                    .forEach(appointment -> latest.put(appointment.caseId(), appointment));
        }
        return latest;
    }
}

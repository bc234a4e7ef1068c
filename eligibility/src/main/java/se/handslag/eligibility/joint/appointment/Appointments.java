package se.handslag.eligibility.joint.appointment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The interviews that this authority takes part in. Added, never changed. Used inside a unit of work. */
public interface Appointments {
    void add(Appointment appointment);

    Optional<Appointment> find(AppointmentId id);

    /** The one booked last, which is the one that holds. */
    Optional<Appointment> latest(CaseId caseId);

    /** For each of these cases that has one, the one that holds. */
    Map<CaseId, Appointment> latestAmong(Collection<CaseId> cases);
}

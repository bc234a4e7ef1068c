package se.handslag.eligibility.joint.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The interviews that this authority takes part in. Added, never changed. Used inside a unit of work. */
public interface Appointments {
    void add(Appointment appointment);

    Optional<Appointment> find(AppointmentId id);

    /** The one booked last, which is the one that holds. */
    Optional<Appointment> latest(CaseId caseId);

    /** For each case the one that holds, if it begins before this time; the earliest first. */
    List<Appointment> before(Instant end);
}

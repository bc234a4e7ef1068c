package se.handslag.planning.joint.coordinate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;

/** Who of the staff is away, and who covers. Added to, never changed; an end is added beside what it ends. Used inside a unit of work. */
public interface StaffAbsences {
    void add(StaffAbsence absence);

    void end(StaffAbsence absence, LocalDate on, Signature by);

    Optional<StaffAbsence> find(UUID id);

    /** Those whose last day is this day or a later one, the ended ones too, those that begin first before the others. */
    List<StaffAbsence> from(LocalDate day);

    /** Holds what is settled of absences until the unit of work ends, so that two who settle at once take turns. */
    void hold();
}

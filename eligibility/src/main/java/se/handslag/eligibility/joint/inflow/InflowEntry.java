package se.handslag.eligibility.joint.inflow;

import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.person.PersonalData;
import se.handslag.eligibility.joint.appointment.Appointment;

/**
 * A case that waits for a decision.
 *
 * @param file the case
 * @param interview the booked interview, if there is one
 * @param daysWaiting whole days since the first contact here
 */
public record InflowEntry(CaseFile file, Optional<Appointment> interview, long daysWaiting) implements PersonalData {
    @Override
    public String toString() {
        return "InflowEntry[" + file.id() + "]";
    }
}

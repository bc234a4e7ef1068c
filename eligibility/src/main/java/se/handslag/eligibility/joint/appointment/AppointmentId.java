package se.handslag.eligibility.joint.appointment;

import java.util.UUID;

/** One booked interview; the same number stands at both authorities. */
public record AppointmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

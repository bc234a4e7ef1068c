package se.handslag.eligibility.joint.appointment.records;

import java.util.List;

/** The row classes of appointments. */
public final class AppointmentRows {
    private AppointmentRows() {}

    public static List<Class<?>> all() {
        return List.of(AppointmentRow.class);
    }
}

package se.handslag.planning.joint.calendar.records;

import java.util.List;

/** The row classes of calendar links. */
public final class CalendarRows {
    private CalendarRows() {}

    public static List<Class<?>> all() {
        return List.of(CalendarLinkRow.class, CalendarLinkEndRow.class);
    }
}

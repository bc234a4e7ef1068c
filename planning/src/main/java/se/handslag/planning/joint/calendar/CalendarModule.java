package se.handslag.planning.joint.calendar;

import com.google.inject.AbstractModule;
import se.handslag.planning.joint.calendar.records.JpaCalendarLinks;

/** What the calendar feed binds at every authority. */
public final class CalendarModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(CalendarLinks.class).to(JpaCalendarLinks.class);
        bind(JpaCalendarLinks.class);
        bind(MakingCalendarLinks.class);
        bind(ReadingCalendar.class);
    }
}

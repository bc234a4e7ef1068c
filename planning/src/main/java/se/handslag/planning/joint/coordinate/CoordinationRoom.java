package se.handslag.planning.joint.coordinate;

import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.records.TableFates;
import se.handslag.planning.joint.calendar.CalendarModule;
import se.handslag.planning.joint.calendar.MakingCalendarLinks;
import se.handslag.planning.joint.calendar.ReadingCalendar;
import se.handslag.planning.joint.calendar.records.CalendarRows;
import se.handslag.planning.joint.coordinate.records.CoordinateRows;

/** Who coordinates, who covers for whom, and the days of staff in their own calendars. */
public final class CoordinationRoom {
    private CoordinationRoom() {}

    public static void moveInto(AuthorityHouse house) {
        house.rows(CoordinateRows.all())
                .rows(CalendarRows.all())
                .install(new CoordinateModule())
                .install(new CalendarModule())
                .offer(
                        GivingCases.class,
                        ExplainingCaseload.class,
                        ReadingTeam.class,
                        SettingAbsence.class,
                        MakingCalendarLinks.class,
                        ReadingCalendar.class)
                .relate(CoverRelations.class)
                .deriveForOffice(CaseloadTasks.class)
                .fates(CoordinationRoom::aboutStaff);
    }

    private static void aboutStaff(TableFates fates) {
        fates.isNoEntry("further_coordinator")
                .keeps("caseload_reason", "how many persons a member of staff had, and about no one who gets support")
                .keeps("staff_absence", "who of the staff was away, and about no one who gets support")
                .keeps("staff_absence_end", "who of the staff was away, and about no one who gets support")
                .keeps("staff_absence_turn", "whose turn it is, and about no one")
                .keeps(
                        "calendar_link",
                        "that a member of staff had a link to their own days, and about no one who gets support")
                .keeps("calendar_link_end", "that such a link was closed, and about no one who gets support");
    }
}

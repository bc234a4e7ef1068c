package se.handslag.core.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The Swedish calendar as the law counts days: which days are workdays, and where a deadline that falls on another day ends.
 *
 * <p>Source: 2 § lagen (1930:173) om beräkning av lagstadgad tid. Holds from 1990 on.
 */
@Carries(
        value = LegalTopic.DEADLINE_ON_A_WEEKEND_OR_HOLIDAY,
        by =
                "Moves the last day of a time past Saturdays, Sundays, public holidays and the eves of Midsummer, Christmas and New Year.")
public final class SwedishCalendar {
    private static final int FIRST_YEAR = 1990;

    private SwedishCalendar() {}

    /** Whether the day is neither Saturday, Sunday, public holiday, Midsummer Eve, Christmas Eve nor New Year's Eve. */
    public static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /**
     * The holiday or eve on the day, if it is one; an ordinary Sunday has none.
     *
     * @throws IllegalArgumentException if the day is before 1990
     */
    public static Optional<Holiday> holiday(LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "The Swedish calendar is known from " + FIRST_YEAR + " on, not in " + day.getYear() + ".");
        }
        for (Holiday holiday : Holiday.values()) {
            if (holiday.in(day.getYear()).filter(day::equals).isPresent()) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    /** The day itself if it is a workday, or else the next workday. */
    public static LocalDate lastDayMovedPastHolidays(LocalDate lastDay) {
        LocalDate day = lastDay;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}

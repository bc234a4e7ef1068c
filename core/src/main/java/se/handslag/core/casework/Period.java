package se.handslag.core.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * From one day to another, both included.
 *
 * @param from first day
 * @param to last day; not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The end date must not be before the start date.");
        }
    }

    /** The period of whole months that begins on this day: three months from 1 July end on 30 September. */
    public static Period ofMonths(LocalDate from, int months) {
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether the period is at least this many whole months, counted by the calendar. */
    public boolean lastsAtLeastMonths(int months) {
        return !to.isBefore(from.plusMonths(months).minusDays(1));
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(from) + "/" + DateTimeFormatter.ISO_LOCAL_DATE.format(to);
    }
}

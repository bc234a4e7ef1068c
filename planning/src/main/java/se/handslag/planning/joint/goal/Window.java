package se.handslag.planning.joint.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days within which something is to be reached or followed up: life does not keep to one day.
 *
 * @param from the first day
 * @param to the last day; what is due is due then
 * @param moved why the days are others than they were; empty for days that have not been moved
 */
public record Window(LocalDate from, LocalDate to, Optional<MoveReason> moved) {
    private static final String BETWEEN = "/";

    /** @throws IllegalArgumentException if it ends before it begins */
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window cannot end before it begins.");
        }
    }

    public static Window between(LocalDate from, LocalDate to) {
        return new Window(from, to, Optional.empty());
    }

    /** A window of one day. */
    public static Window on(LocalDate day) {
        return between(day, day);
    }

    public Window movedBecause(MoveReason reason) {
        return new Window(from, to, Optional.of(reason));
    }

    /** Whether it is the same days, for whatever reason they were set. */
    public boolean sameDays(Window other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Whether the day is one of those. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether all of it has been. */
    public boolean isPast(LocalDate today) {
        return to.isBefore(today);
    }

    /** The days in one text, without the reason: {@code 2026-03-02/2026-03-16}, and for one day that day. */
    public String text() {
        return isOneDay() ? to.toString() : from + BETWEEN + to;
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is no window; the message holds nothing of it
     */
    public static Window parse(String text) {
        try {
            int at = text.indexOf(BETWEEN);
            return at < 0
                    ? on(LocalDate.parse(text))
                    : between(LocalDate.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a window.");
        }
    }
}

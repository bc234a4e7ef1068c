package se.handslag.decisions.municipality.quarter;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year (kvartal).
 *
 * @param year the year
 * @param number 1 to 4
 */
public record YearQuarter(int year, int number) implements Comparable<YearQuarter> {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-([1-4])");

    public YearQuarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, and no " + number + ".");
        }
    }

    /** The quarter that the day is in. */
    public static YearQuarter of(LocalDate day) {
        return new YearQuarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Reads {@code 2026-3}; empty if it is written otherwise. */
    public static Optional<YearQuarter> parse(String text) {
        Matcher read = WRITTEN.matcher(text);
        return read.matches()
                ? Optional.of(new YearQuarter(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public YearQuarter previous() {
        return of(firstDay().minusDays(1));
    }

    /** Whether it is over on this day. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    @Override
    public int compareTo(YearQuarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** As in addresses: {@code 2026-3}. */
    @Override
    public String toString() {
        return year + "-" + number;
    }
}

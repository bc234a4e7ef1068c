package se.handslag.core.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A Swedish public holiday (allmän helgdag) or one of the three eves that count as holidays for deadlines.
 *
 * <p>Sources: lag (1989:253) om allmänna helgdagar; for the eves 2 § lagen (1930:173) om beräkning av lagstadgad tid. Ordinary Sundays
 * are public holidays too and are not listed.
 */
public enum Holiday {
    /** Nyårsdagen. */
    NEW_YEARS_DAY,
    /** Trettondedag jul. */
    EPIPHANY,
    /** Långfredagen. */
    GOOD_FRIDAY,
    /** Påskdagen. */
    EASTER_SUNDAY,
    /** Annandag påsk. */
    EASTER_MONDAY,
    /** Första maj. */
    FIRST_OF_MAY,
    /** Kristi himmelsfärdsdag. */
    ASCENSION_DAY,
    /** Pingstdagen. */
    WHIT_SUNDAY,
    /** Annandag pingst; until 2004, when the national day took its place. */
    WHIT_MONDAY,
    /** Nationaldagen; since 2005. */
    NATIONAL_DAY,
    /** Midsommarafton: an eve. */
    MIDSUMMER_EVE,
    /** Midsommardagen: the Saturday of 20 to 26 June. */
    MIDSUMMER_DAY,
    /** Alla helgons dag: the Saturday of 31 October to 6 November. */
    ALL_SAINTS_DAY,
    /** Julafton: an eve. */
    CHRISTMAS_EVE,
    /** Juldagen. */
    CHRISTMAS_DAY,
    /** Annandag jul. */
    BOXING_DAY,
    /** Nyårsafton: an eve. */
    NEW_YEARS_EVE;

    private static final int NATIONAL_DAY_SINCE = 2005;

    /** The day on which it falls in the year; empty if it was not kept that year. */
    public Optional<LocalDate> in(int year) {
        LocalDate easter = easterSunday(year);
        return switch (this) {
            case NEW_YEARS_DAY -> Optional.of(LocalDate.of(year, Month.JANUARY, 1));
            case EPIPHANY -> Optional.of(LocalDate.of(year, Month.JANUARY, 6));
            case GOOD_FRIDAY -> Optional.of(easter.minusDays(2));
            case EASTER_SUNDAY -> Optional.of(easter);
            case EASTER_MONDAY -> Optional.of(easter.plusDays(1));
            case FIRST_OF_MAY -> Optional.of(LocalDate.of(year, Month.MAY, 1));
            case ASCENSION_DAY -> Optional.of(easter.plusDays(39));
            case WHIT_SUNDAY -> Optional.of(easter.plusDays(49));
            case WHIT_MONDAY -> Optional.of(easter.plusDays(50)).filter(day -> year < NATIONAL_DAY_SINCE);
            case NATIONAL_DAY ->
                Optional.of(LocalDate.of(year, Month.JUNE, 6)).filter(day -> year >= NATIONAL_DAY_SINCE);
            case MIDSUMMER_EVE ->
                Optional.of(saturdayFrom(LocalDate.of(year, Month.JUNE, 20)).minusDays(1));
            case MIDSUMMER_DAY -> Optional.of(saturdayFrom(LocalDate.of(year, Month.JUNE, 20)));
            case ALL_SAINTS_DAY -> Optional.of(saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)));
            case CHRISTMAS_EVE -> Optional.of(LocalDate.of(year, Month.DECEMBER, 24));
            case CHRISTMAS_DAY -> Optional.of(LocalDate.of(year, Month.DECEMBER, 25));
            case BOXING_DAY -> Optional.of(LocalDate.of(year, Month.DECEMBER, 26));
            case NEW_YEARS_EVE -> Optional.of(LocalDate.of(year, Month.DECEMBER, 31));
        };
    }

    /** Whether it is an eve: no public holiday, and yet no day on which a deadline ends. */
    public boolean isEve() {
        return this == MIDSUMMER_EVE || this == CHRISTMAS_EVE || this == NEW_YEARS_EVE;
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    // The Gregorian computus in the form without tables (Meeus, Jones, Butcher); the single letters are the customary
    // ones.
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}

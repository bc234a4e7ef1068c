package se.handslag.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * How a day and an hour are written for a reader (datum och klockslag).
 *
 * <p>In running text {@code 21 augusti 2026}, in tables {@code 2026-08-21}, an hour as {@code 14.32} in Swedish and {@code 14:32} in
 * English. Swedish civil time always, wherever the program runs.
 *
 * <p>Source: Svenska skrivregler (Språkrådet), on dates and hours.
 *
 * @param language the reader's language
 */
public record Dates(Locale language) {
    /** The zone of every civil date in Swedish law. */
    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** A day in running text: {@code 21 augusti 2026}. */
    public String text(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** A day in a table: {@code 2026-08-21}. */
    public String table(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /** A month in running text: {@code augusti 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    /** A weekday with its date, without the year: {@code måndag 24 augusti}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(day);
    }

    /** An hour of the day: {@code 14.32}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(swedish() ? "HH.mm" : "HH:mm", language)
                .format(time);
    }

    /** A moment in running text: {@code 21 augusti 2026 kl. 14.32}. */
    public String text(Instant moment) {
        var local = moment.atZone(SWEDEN);
        return text(local.toLocalDate()) + (swedish() ? " kl. " : ", ") + time(local.toLocalTime());
    }

    /** A moment in a table: {@code 2026-08-21 14.32}. */
    public String table(Instant moment) {
        var local = moment.atZone(SWEDEN);
        return table(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** A period in running text, saying no more than it must: {@code 1 juli–30 september 2026}. */
    public String text(Period period) {
        String from = period.from().getYear() == period.to().getYear()
                ? DateTimeFormatter.ofPattern("d MMMM", language).format(period.from())
                : text(period.from());
        return from + (period.from().getYear() == period.to().getYear() ? "–" : " – ") + text(period.to());
    }

    /** The week as Swedish calendars number it (ISO 8601): 34. */
    public int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The Swedish civil day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SWEDEN);
    }

    private boolean swedish() {
        return language.getLanguage().equals("sv");
    }
}

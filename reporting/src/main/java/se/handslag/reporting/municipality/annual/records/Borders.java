package se.handslag.reporting.municipality.annual.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Period;

/**
 * The days on which something begins or has just ended in some of the periods. Between two of them it makes no difference which day it was.
 *
 * @param days the borders, in order; at least two
 */
record Borders(List<LocalDate> days) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx", Locale.ROOT);

    static Borders of(List<Period> periods) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Period period : periods) {
            days.add(period.from());
            days.add(period.to().plusDays(1));
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("There is to be a period to count.");
        }
        return new Borders(List.copyOf(days));
    }

    /** SQL for the number of the span that the day is in; nothing for no day. */
    String span(String day) {
        return span(day, "date '%s'"::formatted);
    }

    /** The same for a moment, whose day is the one in Sweden. */
    String spanOfMoment(String moment) {
        return span(moment, Borders::beginning);
    }

    private String span(String value, Function<LocalDate, String> literal) {
        StringBuilder sql = new StringBuilder("case when " + value + " is null then null");
        for (int i = 0; i < days.size(); i++) {
            sql.append(" when " + value + " < " + literal.apply(days.get(i)) + " then " + i);
        }
        return sql + " else " + days.size() + " end";
    }

    /** SQL for whether the day is in one of the spans between the first border and the last. */
    String within(String day) {
        return day + " >= date '" + first() + "' and " + day + " < date '" + last() + "'";
    }

    String momentWithin(String moment) {
        return moment + " >= " + beginning(first()) + " and " + moment + " < " + beginning(last());
    }

    /** SQL for whether something from one day to another touches those spans. */
    String touches(String from, String to) {
        return from + " < date '" + last() + "' and " + to + " >= date '" + first() + "'";
    }

    /** A day in the span with this number. */
    LocalDate day(int span) {
        return span == 0 ? first().minusDays(1) : days.get(span - 1);
    }

    private LocalDate first() {
        return days.get(0);
    }

    private LocalDate last() {
        return days.get(days.size() - 1);
    }

    private static String beginning(LocalDate day) {
        return "timestamp with time zone '" + MOMENT.format(day.atStartOfDay(Dates.SWEDEN)) + "'";
    }
}

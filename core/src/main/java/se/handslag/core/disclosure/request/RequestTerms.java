package se.handslag.core.disclosure.request;

import java.time.LocalDate;
import se.handslag.core.law.SwedishCalendar;

/**
 * How long an answer may take where the one who asks names no day.
 *
 * <p>No act says how long it may take; five workdays is our reading of "promptly", and an installation sets its own.
 *
 * @param workdays from 1 to 60
 */
public record RequestTerms(int workdays) {
    public static final RequestTerms USUAL = new RequestTerms(5);

    private static final int MOST = 60;

    public RequestTerms {
        if (workdays < 1 || workdays > MOST) {
            throw new IllegalArgumentException("An answer takes from 1 to " + MOST + " workdays.");
        }
    }

    /** The last day for an answer to what is asked on this day. */
    public LocalDate answerBy(LocalDate asked) {
        LocalDate day = asked;
        int left = workdays;
        while (left > 0) {
            day = day.plusDays(1);
            if (SwedishCalendar.isWorkday(day)) {
                left--;
            }
        }
        return day;
    }
}

package se.handslag.core.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that a region gives someone whose personal number is not known, or who has none (reservnummer).
 *
 * <p>A number of a {@linkplain ReserveNumberSeries#known() known series} is checked whole. Of another region's series only the outer form
 * is checked here, since its description lies with that region; it was checked whole when it was first read.
 *
 * @param kind the code of its {@link ReserveNumberSeries}
 * @param value digits and capital letters, no dash
 */
public record ReserveNumber(String kind, String value) implements IdentityNumber {
    private static final int CENTURY_STEP = 3;
    private static final int FIRST_CENTURY = 19;

    /** @throws IllegalArgumentException if it is not a reserve number of the series; the message does not carry it */
    public ReserveNumber {
        if (!ReserveNumberSeries.isCode(kind)) {
            throw new IllegalArgumentException("This is not a kind of identity number.");
        }
        boolean holds = ReserveNumberSeries.isNumber(value);
        Optional<ReserveNumberSeries> series = ReserveNumberSeries.known(kind);
        if (holds && series.isPresent()) {
            holds = series.get().hasForm(value) && series.get().checkDigitHolds(value);
        }
        if (!holds) {
            throw new IllegalArgumentException("This is not a reserve number of the series " + kind + ".");
        }
    }

    @Override
    public String written() {
        int dash = value.length() - 4;
        return value.substring(0, dash) + "-" + value.substring(dash);
    }

    /** The day of birth; empty where the series does not tell it, or tells it in a way that only its region knows. */
    @Override
    public Optional<BirthDate> birthDate() {
        return ReserveNumberSeries.known(kind)
                .filter(series -> series.tellsBirthDate(value))
                .flatMap(series -> date(series))
                .map(BirthDate::new);
    }

    private Optional<LocalDate> date(ReserveNumberSeries series) {
        int century = Integer.parseInt(value, 0, 2, 10);
        if (series.equals(ReserveNumberSeries.NATIONAL)) {
            // Each new run of the national series adds three to the century, so that three steps lead back to the same
            // one.
            century = (century - FIRST_CENTURY) % CENTURY_STEP + FIRST_CENTURY;
        }
        return TwelveDigits.date(
                century * 100 + Integer.parseInt(value, 2, 4, 10),
                Integer.parseInt(value, 4, 6, 10),
                Integer.parseInt(value, 6, 8, 10));
    }

    @Override
    public String toString() {
        return "ReserveNumber[masked]";
    }
}

package se.handslag.core.person;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What twelve digits say when they are read as a personal or coordination number.
 *
 * <p>The check of the whole is the library's, which is used by others and tested against the Tax Agency's numbers. It takes any
 * century from 00 to 99 and a plus that contradicts the year, so that years and signs are settled here and by the reading.
 */
final class TwelveDigits implements PersonalData {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int COORDINATION = 60;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private final String digits;

    TwelveDigits(String digits) {
        this.digits = digits;
    }

    boolean areTwelve() {
        return FORM.matcher(digits).matches();
    }

    boolean isCoordination() {
        return writtenDay() > COORDINATION;
    }

    int year() {
        return Integer.parseInt(digits, 0, 4, 10);
    }

    /** Empty if the digits make a number, whoever it belongs to and whenever they were born. */
    Optional<IdentityNumberFault> fault() {
        if (birthDate().isEmpty()) {
            return Optional.of(IdentityNumberFault.NO_SUCH_DATE);
        }
        if (digits.startsWith("000", 8)) {
            return Optional.of(IdentityNumberFault.BIRTH_NUMBER);
        }
        return Personnummer.valid(digits) ? Optional.empty() : Optional.of(IdentityNumberFault.CHECK_DIGIT);
    }

    /** The day of birth, if there is such a day. */
    Optional<BirthDate> birthDate() {
        int day = isCoordination() ? writtenDay() - COORDINATION : writtenDay();
        return date(year(), Integer.parseInt(digits, 4, 6, 10), day).map(BirthDate::new);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth in = YearMonth.of(year, month);
        return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
    }

    private int writtenDay() {
        return Integer.parseInt(digits, 6, 8, 10);
    }

    @Override
    public String toString() {
        return "TwelveDigits[masked]";
    }
}

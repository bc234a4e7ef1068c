package se.handslag.web.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import se.handslag.core.person.PersonalData;
import se.handslag.core.person.ProtectedIdentity;

/**
 * A fictitious person.
 *
 * @param given given name
 * @param family family name
 * @param series which of the two test numbers of the day of birth
 * @param age in whole years on the day on which the world is told
 * @param birthday when they fill years; not on a leap day
 * @param phone from the numbers that are set apart for fiction; may be empty
 * @param prefers how they want to be reached, as a code of {@code ContactPreference}
 * @param protection how their particulars are protected
 */
public record Someone(
        String given,
        String family,
        Series series,
        int age,
        MonthDay birthday,
        String phone,
        String prefers,
        ProtectedIdentity protection)
        implements PersonalData {

    /**
     * The birth numbers 238 and 239, which the Swedish Tax Agency keeps for tests and gives to nobody.
     *
     * <p>Source: Skatteverket, testpersonnummer.
     */
    public enum Series {
        /** An even third digit, as women have. */
        WOMAN("238"),
        /** An odd third digit, as men have. */
        MAN("239");

        private final String birthNumber;

        Series(String birthNumber) {
            this.birthNumber = birthNumber;
        }
    }

    public static Someone woman(String given, String family, int age, int month, int day) {
        return of(given, family, Series.WOMAN, age, month, day);
    }

    public static Someone man(String given, String family, int age, int month, int day) {
        return of(given, family, Series.MAN, age, month, day);
    }

    private static Someone of(String given, String family, Series series, int age, int month, int day) {
        return new Someone(given, family, series, age, MonthDay.of(month, day), "", "any", ProtectedIdentity.NONE);
    }

    /** With a number that ends in these two digits, of those that the Post and Telecom Authority keeps for fiction (05 to 99). */
    public Someone reachedOn(int lastTwoDigits) {
        return reached(lastTwoDigits, prefers);
    }

    /** The same, by telephone rather than otherwise. */
    public Someone reachedByPhone(int lastTwoDigits) {
        return reached(lastTwoDigits, "phone");
    }

    /** The same, by text message. */
    public Someone reachedByText(int lastTwoDigits) {
        return reached(lastTwoDigits, "text-message");
    }

    /** The same, by letter. */
    public Someone reachedByLetter(int lastTwoDigits) {
        return reached(lastTwoDigits, "letter");
    }

    private Someone reached(int lastTwoDigits, String how) {
        String number = String.format(Locale.ROOT, "070-174 06 %02d", lastTwoDigits);
        return new Someone(given, family, series, age, birthday, number, how, protection);
    }

    /** With particulars that are protected in this way. */
    public Someone under(ProtectedIdentity how) {
        return new Someone(given, family, series, age, birthday, phone, prefers, how);
    }

    /** Given and family name. */
    public String name() {
        return given + " " + family;
    }

    public LocalDate born(LocalDate today) {
        LocalDate thisYear = birthday.atYear(today.getYear());
        return thisYear.minusYears(thisYear.isAfter(today) ? age + 1L : age);
    }

    /** The test number, as people write it. */
    public String number(LocalDate today) {
        LocalDate born = born(today);
        String date =
                String.format(Locale.ROOT, "%04d%02d%02d", born.getYear(), born.getMonthValue(), born.getDayOfMonth());
        return date + "-" + series.birthNumber + checkDigit(date.substring(2) + series.birthNumber);
    }

    /** Every other digit doubled from the first, and what is missing to the next ten (Luhn). */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return "Someone";
    }
}

package se.handslag.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.core.casework.Outcome;

/** Reads an identity number as people write it, or tells the first thing that is wrong with it. */
final class WrittenIdentityNumber {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern ALLOWED = Pattern.compile("[0-9A-Z+-]*");
    private static final Pattern SIGNS = Pattern.compile("[+-]");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]");
    private static final Pattern FORM = Pattern.compile("([0-9]{2})?([0-9]{6})([+-]?)([0-9]{4})");
    private static final int LONGEST = 40;

    // The oldest person known reached 122 years.
    private static final int OLDEST = 125;
    private static final int PLUS_FROM = 100;

    private final LocalDate today;
    private final List<ReserveNumberSeries> reserveNumbers;

    WrittenIdentityNumber(LocalDate today, List<ReserveNumberSeries> reserveNumbers) {
        this.today = today;
        this.reserveNumbers = List.copyOf(reserveNumbers);
    }

    Outcome<IdentityNumber, IdentityNumberFault> read(String written) {
        if (written.length() > LONGEST) {
            return Outcome.refused(IdentityNumberFault.LENGTH);
        }
        String text = DASHES.matcher(SPACES.matcher(written).replaceAll(""))
                .replaceAll("-")
                .toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Outcome.refused(IdentityNumberFault.EMPTY);
        }
        if (!ALLOWED.matcher(text).matches()) {
            return Outcome.refused(IdentityNumberFault.CHARACTERS);
        }
        String unsigned = SIGNS.matcher(text).replaceAll("");
        for (ReserveNumberSeries series : reserveNumbers) {
            if (series.hasForm(unsigned)) {
                return readReserve(series, text, unsigned);
            }
        }
        if (LETTERS.matcher(text).find()) {
            return Outcome.refused(IdentityNumberFault.CHARACTERS);
        }
        return readPersonal(text, unsigned);
    }

    private Outcome<IdentityNumber, IdentityNumberFault> readReserve(
            ReserveNumberSeries series, String text, String unsigned) {
        String dashed = unsigned.substring(0, unsigned.length() - 4) + "-" + unsigned.substring(unsigned.length() - 4);
        if (!text.equals(unsigned) && !text.equals(dashed)) {
            return Outcome.refused(IdentityNumberFault.SEPARATOR);
        }
        if (!series.checkDigitHolds(unsigned)) {
            return Outcome.refused(IdentityNumberFault.CHECK_DIGIT);
        }
        ReserveNumber number = new ReserveNumber(series.code(), unsigned);
        if (series.tellsBirthDate(unsigned) && number.birthDate().isEmpty()) {
            return Outcome.refused(IdentityNumberFault.NO_SUCH_DATE);
        }
        return number.birthDate()
                .flatMap(this::implausible)
                .<Outcome<IdentityNumber, IdentityNumberFault>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(number));
    }

    private Outcome<IdentityNumber, IdentityNumberFault> readPersonal(String text, String unsigned) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            boolean rightLength = unsigned.length() == 10 || unsigned.length() == 12;
            return Outcome.refused(rightLength ? IdentityNumberFault.SEPARATOR : IdentityNumberFault.LENGTH);
        }
        String sign = parts.group(3);
        boolean centuryWritten = parts.group(1) != null;
        TwelveDigits digits = new TwelveDigits(centuryWritten ? unsigned : century(unsigned, sign) + unsigned);
        Optional<IdentityNumberFault> fault =
                digits.fault().or(() -> digits.birthDate().flatMap(this::implausible));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (sign.equals("+") && today.getYear() - digits.year() < PLUS_FROM) {
            return Outcome.refused(IdentityNumberFault.SEPARATOR);
        }
        String value = centuryWritten ? unsigned : century(unsigned, sign) + unsigned;
        return Outcome.done(digits.isCoordination() ? new CoordinationNumber(value) : new PersonalNumber(value));
    }

    // With a dash the person turns at most 99 this year, with a plus at least 100.
    // Without a sign the latest century is meant in which the date has already come.
    private int century(String ten, String sign) {
        int year = Integer.parseInt(ten, 0, 2, 10);
        int latest = today.getYear() - Math.floorMod(today.getYear() - year, 100);
        if (sign.equals("+")) {
            return (latest - 100) / 100;
        }
        boolean toCome = sign.isEmpty()
                && new TwelveDigits(latest / 100 + ten)
                        .birthDate()
                        .filter(born -> born.day().isAfter(today))
                        .isPresent();
        return toCome ? latest / 100 - 1 : latest / 100;
    }

    private Optional<IdentityNumberFault> implausible(BirthDate born) {
        if (born.day().isAfter(today)) {
            return Optional.of(IdentityNumberFault.BORN_AFTER_TODAY);
        }
        return born.day().isBefore(today.minusYears(OLDEST))
                ? Optional.of(IdentityNumberFault.BORN_TOO_LONG_AGO)
                : Optional.empty();
    }
}

package se.handslag.core.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How the reserve numbers of one issuer are built. A region adds its own by describing it; no code is needed.
 *
 * <p>The last character is always a check digit by the Luhn algorithm, counted from one position to the last but one. A letter counts as
 * the digits given for it, or else as its ASCII code.
 *
 * @param code the stored code, which begins with {@code reserve-number-} and goes on in lower-case letters and dashes
 * @param oid object identifier in health-care messages; empty if there is none
 * @param form regular expression that a whole number matches, in upper case and without dash; it must match no personal number, since
 *     reserve numbers are tried first
 * @param checkFrom the first position, counted from 1, that the check digit covers
 * @param letters the digits that a letter counts as
 */
public record ReserveNumberSeries(String code, String oid, String form, int checkFrom, Map<Character, String> letters) {
    private static final Pattern CODE = Pattern.compile("reserve-number-[a-z]+(-[a-z]+)*");
    private static final Pattern FORM_OF_NUMBER = Pattern.compile("[0-9A-Z]{7,19}[0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final int LONGEST_CODE = 60;

    /**
     * The national reserve identity (nationell reservidentitet, NRID): {@code XXYYMMDDNNGC}, where XX is the century of birth plus three
     * (or six, nine and so on), or 00 where the day of birth is not known.
     *
     * <p>Source: Inera, Nationellt reservID, specification 1.0.
     */
    public static final ReserveNumberSeries NATIONAL = new ReserveNumberSeries(
            "reserve-number-national",
            "1.2.752.74.9.1",
            "(?:(?:2[2-9]|[3-8][0-9]|9[0-8])[0-9]{6}|00[0-9]{2}[2-9][0-9][45][0-9])"
                    + "[A-HJ-NPR-UX-Z]{2}[0-9A-HJ-NPR-UX-Z][0-9]",
            1,
            Map.of());

    /**
     * Region Stockholm: {@code 99ÅÅÅÅNNNNNC}, where the check digit covers positions 5 to 11. It tells the year of birth and no day.
     *
     * <p>Source: Inera, Lokala reservidentiteter.
     */
    public static final ReserveNumberSeries STOCKHOLM = new ReserveNumberSeries(
            "reserve-number-stockholm", "1.2.752.97.3.1.3", "99(?:18|19|20)[0-9]{8}", 5, Map.of());

    /**
     * Västra Götalandsregionen: {@code ÅÅÅÅMMDDGggC}, where G is K, M or X and the check digit covers positions 1 to 11.
     *
     * <p>Source: Inera, Lokala reservidentiteter, with its three examples.
     */
    public static final ReserveNumberSeries VASTRA_GOTALAND = new ReserveNumberSeries(
            "reserve-number-vastra-gotaland",
            "1.2.752.113.11.0.2.1.1.1",
            "(?:18|19|20)[0-9]{6}[KMX][0-9]{3}",
            1,
            Map.of('K', "5", 'M', "7", 'X', "8"));

    /** @throws IllegalArgumentException if the description does not hold together */
    public ReserveNumberSeries {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code of a reserve number series is reserve-number- followed by lower-case letters and"
                            + " dashes, at most " + LONGEST_CODE + " characters, not '" + code + "'.");
        }
        if (checkFrom < 1) {
            throw new IllegalArgumentException("The check digit of " + code + " must cover positions from 1 or later.");
        }
        letters = Map.copyOf(letters);
        if (!letters.values().stream().allMatch(digits -> DIGITS.matcher(digits).matches())) {
            throw new IllegalArgumentException("The letters of " + code + " must count as digits.");
        }
        try {
            Pattern.compile(form);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("The form of " + code + " is not a regular expression.", e);
        }
    }

    /** The national series and those of the regions that are described here. */
    public static List<ReserveNumberSeries> known() {
        return List.of(NATIONAL, STOCKHOLM, VASTRA_GOTALAND);
    }

    /** Whether the text is built as a number of this series, whatever its check digit. */
    boolean hasForm(String text) {
        return FORM_OF_NUMBER.matcher(text).matches() && text.matches(form);
    }

    /** Whether the check digit agrees with the characters that it covers. */
    boolean checkDigitHolds(String number) {
        int last = number.length() - 1;
        if (checkFrom > last) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        for (char character : number.substring(checkFrom - 1, last).toCharArray()) {
            digits.append(
                    character <= '9'
                            ? String.valueOf(character)
                            : letters.getOrDefault(character, String.valueOf((int) character)));
        }
        return Luhn.holds(digits.append(number.charAt(last)).toString());
    }

    /** Whether numbers like this one tell the day of birth. Series that are described elsewhere never do. */
    boolean tellsBirthDate(String number) {
        return code.equals(VASTRA_GOTALAND.code) || (code.equals(NATIONAL.code) && !number.startsWith("00"));
    }

    /** The known series with the code, if there is one. */
    static Optional<ReserveNumberSeries> known(String code) {
        return known().stream().filter(series -> series.code.equals(code)).findFirst();
    }

    static boolean isCode(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    static boolean isNumber(String text) {
        return FORM_OF_NUMBER.matcher(text).matches();
    }
}

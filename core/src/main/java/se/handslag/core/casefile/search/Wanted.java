package se.handslag.core.casefile.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.IdentityNumberFault;
import se.handslag.core.person.PersonalData;

/**
 * What someone who wrote this is looking for. What can be two things is both: twelve digits may be a personal number and the end of a case
 * number, and eight letters a name and the end of one.
 *
 * @param by what kind of term it is taken for
 * @param name the name, if it is one
 * @param number the identity number, if it is one
 * @param fault what is wrong with the number, if it is none
 * @param bare the letters and digits of the number as they are stored, whether it holds together or not
 * @param caseId the case, if its number is written whole
 * @param end the end of a case number, if it can be one
 * @param isExact whether it can mean one person only
 */
record Wanted(
        SearchTerm by,
        Optional<String> name,
        Optional<IdentityNumber> number,
        Optional<IdentityNumberFault> fault,
        String bare,
        Optional<CaseId> caseId,
        Optional<String> end,
        boolean isExact)
        implements PersonalData {
    private static final Pattern END_OF_CASE_NUMBER = Pattern.compile("[0-9a-f]{8}([0-9a-f]{4})?");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212+]");
    private static final Pattern AS_A_NUMBER = Pattern.compile("[0-9A-Z]{8,20}");
    /** So many digits are taken for a personal number that someone has written wrong, until they search anyway. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9]{12}");

    /** No reserve number has four letters in a row, and hardly any name with a digit in it has fewer. */
    private static final Pattern A_WORD = Pattern.compile("\\p{L}{4}");

    private static final int TEN_DIGITS = 10;

    static Wanted of(String written, LocalDate today) {
        String text = written.strip();
        Optional<CaseId> whole = caseId(text);
        if (whole.isPresent()) {
            return new Wanted(
                    SearchTerm.CASE_NUMBER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    whole,
                    Optional.empty(),
                    true);
        }
        String bare = SIGNS.matcher(text).replaceAll("");
        Optional<String> end = Optional.of(bare.toLowerCase(Locale.ROOT))
                .filter(low -> END_OF_CASE_NUMBER.matcher(low).matches());
        boolean hasDigits = text.chars().anyMatch(Character::isDigit);
        boolean isName = !hasDigits || end.isEmpty() && A_WORD.matcher(text).find();
        return isName
                ? new Wanted(
                        SearchTerm.NAME,
                        Optional.of(text),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        end,
                        false)
                : number(text, bare.toUpperCase(Locale.ROOT), end, today);
    }

    private static Wanted number(String text, String bare, Optional<String> end, LocalDate today) {
        Outcome<IdentityNumber, IdentityNumberFault> read = IdentityNumber.parse(text, today);
        Optional<IdentityNumber> number = read.match(Optional::of, fault -> Optional.empty());
        Optional<IdentityNumberFault> fault = read.match(known -> Optional.empty(), Optional::of);
        boolean isCaseNumber = number.isEmpty()
                && end.isPresent()
                && !PERSONAL_NUMBER.matcher(bare).matches();
        return new Wanted(
                isCaseNumber ? SearchTerm.CASE_NUMBER : SearchTerm.IDENTITY_NUMBER,
                Optional.empty(),
                number,
                fault,
                bare,
                Optional.empty(),
                end,
                bare.length() != TEN_DIGITS);
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (IllegalArgumentException e) {
            // Not a whole case number, then; it may be anything else.
            return Optional.empty();
        }
    }

    /** Whether it could be a number of a register that this house does not know. */
    boolean mayBeANumberElsewhere() {
        return AS_A_NUMBER.matcher(bare).matches();
    }

    @Override
    public String toString() {
        return "Wanted[" + by + "]";
    }
}

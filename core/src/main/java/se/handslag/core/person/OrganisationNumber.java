package se.handslag.core.person;

import java.util.regex.Pattern;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * The number of a legal person (organisationsnummer), such as Region Uppsala's {@code 232100-0024}.
 *
 * <p>The third digit is 2 or more, so that it can never be a personal number: sole traders, whose number is their personal number, are
 * refused. Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.
 *
 * @param value ten digits
 */
public record OrganisationNumber(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern WRITTEN = Pattern.compile("(?:16)?([0-9]{6})-?([0-9]{4})");

    /** @throws IllegalArgumentException if it is not an organisation number of ten digits; the message does not carry it */
    public OrganisationNumber {
        if (!isOrganisationNumber(value)) {
            throw new IllegalArgumentException("This is not an organisation number of ten digits.");
        }
    }

    /** Reads ten digits with or without a dash before the last four, also with the century mark 16 before them. */
    public static Outcome<OrganisationNumber, Fault> parse(String written) {
        String text = written.strip();
        var parts = WRITTEN.matcher(text);
        if (text.isEmpty()) {
            return Outcome.refused(Fault.EMPTY);
        }
        if (!parts.matches()) {
            return Outcome.refused(Fault.FORM);
        }
        String digits = parts.group(1) + parts.group(2);
        if (digits.charAt(2) < '2') {
            return Outcome.refused(Fault.NOT_A_LEGAL_PERSON);
        }
        return Luhn.holds(digits) ? Outcome.done(new OrganisationNumber(digits)) : Outcome.refused(Fault.CHECK_DIGIT);
    }

    static boolean isOrganisationNumber(String text) {
        return DIGITS.matcher(text).matches() && text.charAt(2) >= '2' && Luhn.holds(text);
    }

    /** As it is written on paper, such as {@code 232100-0024}. */
    public String written() {
        return value.substring(0, 6) + "-" + value.substring(6);
    }

    @Override
    public String toString() {
        return written();
    }

    /** What is wrong with a written organisation number. */
    public enum Fault implements Refusal {
        /** Nothing is written. */
        EMPTY("empty"),
        /** It is not ten digits. */
        FORM("form"),
        /** The third digit is 0 or 1, as in a personal number. */
        NOT_A_LEGAL_PERSON("not-a-legal-person"),
        /** The last digit does not agree with the others. */
        CHECK_DIGIT("check-digit");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("person.organisation-number." + code);
        }

        @Override
        public String field() {
            return "organisationNumber";
        }
    }
}

package se.handslag.core.person;

import java.util.regex.Pattern;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * The mark of a member of staff, a unit or a function in the national directory of health care and social care (HSA-id): {@code SE}, an
 * organisation number, a dash, and what the organisation itself has given; at most 31 characters.
 *
 * <p>Source: Inera, HSA. The organisation number is written with ten digits, or with the century mark 16 before it as Inera's own are.
 *
 * @param value the HSA-id; upper and lower case differ in writing only
 */
public record HsaId(String value) {
    private static final Pattern FORM = Pattern.compile("SE(?:16)?([0-9]{10})-[A-Za-z0-9]{1,18}");
    private static final int LONGEST = 31;

    /** @throws IllegalArgumentException if it is not an HSA-id; the message does not carry it */
    public HsaId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches() || !hasOrganisation(value)) {
            throw new IllegalArgumentException("This is not an HSA-id, such as SE2321000024-0001.");
        }
    }

    /** Reads an HSA-id, with spaces around it taken away. */
    public static Outcome<HsaId, Fault> parse(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Outcome.refused(Fault.EMPTY);
        }
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Outcome.refused(Fault.FORM);
        }
        return hasOrganisation(text) ? Outcome.done(new HsaId(text)) : Outcome.refused(Fault.ORGANISATION);
    }

    private static boolean hasOrganisation(String text) {
        return OrganisationNumber.isOrganisationNumber(organisationDigits(text));
    }

    private static String organisationDigits(String text) {
        int dash = text.indexOf('-');
        return text.substring(dash - 10, dash);
    }

    /** The organisation that gave it. */
    public OrganisationNumber organisation() {
        return new OrganisationNumber(organisationDigits(value));
    }

    @Override
    public String toString() {
        return value;
    }

    /** What is wrong with a written HSA-id. */
    public enum Fault implements Refusal {
        /** Nothing is written. */
        EMPTY("empty"),
        /** It is not built as an HSA-id. */
        FORM("form"),
        /** The organisation number in it does not exist. */
        ORGANISATION("organisation");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("person.hsa-id." + code);
        }

        @Override
        public String field() {
            return "hsaId";
        }
    }
}

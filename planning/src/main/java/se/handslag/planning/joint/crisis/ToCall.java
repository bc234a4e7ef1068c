package se.handslag.planning.joint.crisis;

import java.util.regex.Pattern;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * Somebody to call.
 *
 * @param name who, as the person says it, such as {@code Eva, mamma}
 * @param phone the telephone number as it is dialled and read
 * @param hours when they answer, such as {@code dygnet runt}; may be blank
 */
public record ToCall(String name, String phone, String hours) implements PersonalData {
    /** The longest telephone number, in characters. */
    public static final int LONGEST_PHONE = 24;
    /** The longest words about hours, in characters. */
    public static final int LONGEST_HOURS = 40;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{1,23}");
    private static final String BETWEEN = "\n";

    /** Whether the number can be dialled: digits, and what people write between them. */
    public boolean canBeDialled() {
        return PHONE.matcher(phone).matches();
    }

    /** The number as a telephone dials it, without what stands between the digits. */
    public String dialled() {
        return phone.replaceAll("[^0-9+]", "");
    }

    FieldValue value() {
        return new FieldValue(name, phone + BETWEEN + hours);
    }

    static ToCall of(FieldValue value) {
        int at = value.mark().indexOf(BETWEEN);
        return at < 0
                ? new ToCall(value.text(), value.mark(), "")
                : new ToCall(
                        value.text(),
                        value.mark().substring(0, at),
                        value.mark().substring(at + 1));
    }

    @Override
    public String toString() {
        return "ToCall";
    }
}

package se.handslag.planning.region.rehabilitation;

import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * Something that is done on the way (insats): by the care, by the person, or by whoever else helps.
 *
 * @param what what is done
 * @param who who does it
 * @param when when, or how often; may be blank
 */
public record Intervention(String what, String who, String when) implements PersonalData {
    /** The longest words about who and when, in characters. */
    public static final int LONGEST_LINE = 120;

    private static final String BETWEEN = "\n";

    FieldValue value() {
        return new FieldValue(what, who + BETWEEN + when);
    }

    static Intervention of(FieldValue value) {
        int at = value.mark().indexOf(BETWEEN);
        return at < 0
                ? new Intervention(value.text(), value.mark(), "")
                : new Intervention(
                        value.text(),
                        value.mark().substring(0, at),
                        value.mark().substring(at + 1));
    }

    @Override
    public String toString() {
        return "Intervention";
    }
}

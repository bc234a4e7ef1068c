package se.handslag.planning.joint.merge;

import se.handslag.core.person.PersonalData;

/**
 * What stands in one field of a plan.
 *
 * @param text the words; for a date {@code yyyy-mm-dd}; for the team's goals their ids with commas between
 * @param mark what belongs to the words and changes with them: whose words, done or not, which answer on which day
 */
public record FieldValue(String text, String mark) implements PersonalData {
    /** A field that is not there. */
    public static final FieldValue NONE = new FieldValue("", "");

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return "FieldValue";
    }
}

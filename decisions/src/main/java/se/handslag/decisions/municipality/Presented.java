package se.handslag.decisions.municipality;

import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * Who presented a matter to the one who decided it (föredragande).
 *
 * <p>Source: 31 § förvaltningslagen (2017:900): the decision document states who presented the matter without deciding it.
 *
 * @param staff who, in the employer's directory
 * @param name as printed
 * @param title as printed
 */
public record Presented(StaffId staff, String name, String title) implements PersonalData {
    @Override
    public String toString() {
        return "Presented[" + staff + "]";
    }
}

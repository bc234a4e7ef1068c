package se.handslag.core.consent;

import java.util.List;
import se.handslag.core.person.PersonalData;

/**
 * Who gives the consent.
 *
 * @param capacity in what capacity
 * @param assessment what was found of the person's own ability to decide; of a child, its age and maturity, and what it says itself
 * @param guardians those who decide for the person; empty when the person does
 * @param mandate where the mandate of a representative is to be found, such as the court's order; else empty
 */
public record Giver(Capacity capacity, String assessment, List<Guardian> guardians, String mandate)
        implements PersonalData {
    /** A grown person who decides for themself. */
    public static final Giver SELF = new Giver(Capacity.SELF, "", List.of(), "");

    /** The longest assessment, in characters. */
    public static final int LONGEST_ASSESSMENT = 2_000;

    /** The longest reference to a mandate, in characters. */
    public static final int LONGEST_MANDATE = 400;

    /** How many can decide for one person. */
    public static final int MOST_GUARDIANS = 4;

    public Giver {
        guardians = List.copyOf(guardians);
    }

    @Override
    public String toString() {
        return "Giver[" + capacity + "]";
    }
}

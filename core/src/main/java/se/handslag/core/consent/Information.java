package se.handslag.core.consent;

import java.util.Set;
import se.handslag.core.person.PersonalData;

/**
 * How the person was informed before they said yes.
 *
 * @param by who informed them, by name
 * @param told what they were told
 */
public record Information(String by, Set<Told> told) implements PersonalData {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    public Information {
        told = Set.copyOf(told);
    }

    @Override
    public String toString() {
        return "Information[" + told.size() + "]";
    }
}

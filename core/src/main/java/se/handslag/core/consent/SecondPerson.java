package se.handslag.core.consent;

import se.handslag.core.person.PersonalData;

/**
 * Another person whom the information is also about, and who must say yes too.
 *
 * @param name who
 * @param agrees whether they say yes
 * @param how how they said so, such as "muntligt den 3 mars"
 */
public record SecondPerson(String name, boolean agrees, String how) implements PersonalData {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest telling of how, in characters. */
    public static final int LONGEST_HOW = 400;

    @Override
    public String toString() {
        return "SecondPerson";
    }
}

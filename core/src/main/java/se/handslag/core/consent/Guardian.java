package se.handslag.core.consent;

import se.handslag.core.person.PersonalData;

/**
 * Someone who answers for the person, and what they say: a guardian (vårdnadshavare), or a representative (god man, förvaltare).
 *
 * @param name who
 * @param agrees whether they say yes
 */
public record Guardian(String name, boolean agrees) implements PersonalData {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    @Override
    public String toString() {
        return "Guardian";
    }
}

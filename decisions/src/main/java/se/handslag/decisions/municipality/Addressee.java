package se.handslag.decisions.municipality;

import se.handslag.core.person.PersonalData;

/**
 * Whom a decision concerns, as they were called on that day.
 *
 * @param name given and family name
 * @param number identity number as it is written; empty if it was not known
 */
public record Addressee(String name, String number) implements PersonalData {
    @Override
    public String toString() {
        return "Addressee";
    }
}

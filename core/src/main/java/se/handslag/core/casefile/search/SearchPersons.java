package se.handslag.core.casefile.search;

import se.handslag.core.person.PersonalData;

/**
 * Search for a person (sök person).
 *
 * @param written as typed: a name, an identity number in any of the forms that people write, or a case number
 * @param anyway whether to search for a number also if it does not hold together, as numbers from other registers may not
 */
public record SearchPersons(String written, boolean anyway) implements PersonalData {
    @Override
    public String toString() {
        return "SearchPersons[masked]";
    }
}

package se.handslag.core.casefile.whereabouts;

import java.util.Optional;
import se.handslag.core.casefile.Person;
import se.handslag.core.person.PersonalData;

/**
 * How a person is reached.
 *
 * @param phone their telephone number; may be empty
 * @param municipality code of the municipality where they are registered; not there if it is not where they live, or not known
 */
public record Whereabouts(String phone, Optional<String> municipality) implements PersonalData {
    static Whereabouts of(Person person) {
        return new Whereabouts(
                person.phone(),
                Optional.of(person.municipality())
                        .filter(code -> !code.isEmpty() && !person.protection().hidesHomeMunicipality()));
    }

    @Override
    public String toString() {
        return "Whereabouts[masked]";
    }
}

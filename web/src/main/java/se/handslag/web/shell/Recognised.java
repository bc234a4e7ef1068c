package se.handslag.web.shell;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalData;

/**
 * Someone whom a provider has recognised.
 *
 * @param actor who they are at work
 * @param number their own identity number, if the provider says it; it is kept only so that they cannot open their own file
 */
public record Recognised(Actor actor, Optional<IdentityNumber> number) implements PersonalData {
    @Override
    public String toString() {
        return "Recognised[masked]";
    }
}

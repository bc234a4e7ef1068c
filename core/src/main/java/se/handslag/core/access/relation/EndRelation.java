package se.handslag.core.access.relation;

import java.util.UUID;
import se.handslag.core.person.PersonalData;

/**
 * End that a member of staff may not open someone's files (avsluta närståendeanmälan).
 *
 * @param relation which
 * @param reason why it is so no more, at least ten characters
 */
public record EndRelation(UUID relation, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "EndRelation[" + relation + "]";
    }
}

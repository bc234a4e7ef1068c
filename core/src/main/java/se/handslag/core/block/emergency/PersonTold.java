package se.handslag.core.block.emergency;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * The person has been told of an emergency opening.
 *
 * @param id which
 * @param on the day
 * @param how how, and by whom
 * @param recorded who recorded it and when
 */
public record PersonTold(UUID id, LocalDate on, String how, Signature recorded) implements PersonalData {
    @Override
    public String toString() {
        return "PersonTold[" + id + "]";
    }
}

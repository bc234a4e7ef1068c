package se.handslag.core.casework;

import java.time.Clock;
import java.util.UUID;

/**
 * One person's way through one team.
 *
 * <p>The same number stands on the case file of each authority that has one; an authority learns of it only by an act of
 * disclosure. It says nothing about the person.
 */
public record CaseId(UUID value) {
    public static CaseId next(Clock clock) {
        return new CaseId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package se.handslag.planning.joint.network;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;

/**
 * What the person has said that they wish: without it nobody is in their group, and nobody is told anything.
 *
 * @param asked who was asked
 * @param words what they said, in their words
 * @param on when
 */
public record Wish(WhoWasAsked asked, String words, LocalDate on) implements PersonalData {
    /** The longest, in characters. */
    public static final int LONGEST = 1_000;

    public Wish {
        words = words.strip();
    }

    @Override
    public String toString() {
        return "Wish[" + asked + "]";
    }
}

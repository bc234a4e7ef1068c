package se.handslag.core.journal;

import java.util.UUID;

/** One note, from its first draft on. */
public record NoteId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static NoteId parse(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

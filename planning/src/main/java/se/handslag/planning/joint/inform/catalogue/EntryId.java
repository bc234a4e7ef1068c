package se.handslag.planning.joint.inform.catalogue;

import java.util.UUID;

/** One entry of a catalogue, through all its versions. */
public record EntryId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package se.handslag.planning.municipality.observe;

import java.util.UUID;

/** One observation. */
public record ObservationId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ObservationId parse(String text) {
        return new ObservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

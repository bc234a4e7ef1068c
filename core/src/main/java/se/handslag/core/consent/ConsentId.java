package se.handslag.core.consent;

import java.util.UUID;

/** One consent. */
public record ConsentId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ConsentId parse(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

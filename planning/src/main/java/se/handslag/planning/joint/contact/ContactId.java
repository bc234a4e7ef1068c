package se.handslag.planning.joint.contact;

import java.util.UUID;

/** One contact, or one attempt at it. */
public record ContactId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ContactId parse(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

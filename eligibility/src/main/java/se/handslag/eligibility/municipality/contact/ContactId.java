package se.handslag.eligibility.municipality.contact;

import java.util.UUID;

/** One first contact, or one piece of advice. */
public record ContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

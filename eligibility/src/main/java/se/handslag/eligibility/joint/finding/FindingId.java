package se.handslag.eligibility.joint.finding;

import java.util.UUID;

/** One finding in the record of the authority that made it. */
public record FindingId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static FindingId parse(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

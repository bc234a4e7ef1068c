package se.handslag.decisions;

import java.util.UUID;

/** One decision (beslut). */
public record DecisionId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static DecisionId parse(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

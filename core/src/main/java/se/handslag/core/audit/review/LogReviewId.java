package se.handslag.core.audit.review;

import java.util.Optional;
import java.util.UUID;

/** Which review of the log. */
public record LogReviewId(UUID value) {

    /** Empty if the text is no such identifier. */
    public static Optional<LogReviewId> parse(String text) {
        try {
            return Optional.of(new LogReviewId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

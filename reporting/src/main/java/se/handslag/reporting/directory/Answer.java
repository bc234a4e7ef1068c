package se.handslag.reporting.directory;

import java.util.Optional;

/**
 * What is known on one question.
 *
 * @param said what the source says
 * @param citation where it says so; empty only where nothing is known
 */
public record Answer(Said said, Optional<Citation> citation) {
    /** No open source says anything. */
    public static final Answer NOT_KNOWN = new Answer(Said.NOT_KNOWN, Optional.empty());

    public Answer {
        if (said.isKnown() && citation.isEmpty()) {
            throw new IllegalArgumentException("What is said of a service has a source.");
        }
    }

    /** A source says this. */
    public static Answer of(Said said, Citation citation) {
        return new Answer(said, Optional.of(citation));
    }
}

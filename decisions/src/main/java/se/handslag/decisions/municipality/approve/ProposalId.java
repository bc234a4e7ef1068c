package se.handslag.decisions.municipality.approve;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One round of a proposal. */
public record ProposalId(UUID value) {
    public static ProposalId next(Clock clock) {
        return new ProposalId(TimeOrderedIds.next(clock));
    }

    /** @throws IllegalArgumentException if the text is not an identifier */
    public static ProposalId parse(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

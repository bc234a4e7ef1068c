package se.handslag.planning.joint.board;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One stay of one person on the board. */
public record BoardEntryId(UUID value) {
    static BoardEntryId next(Clock clock) {
        return new BoardEntryId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

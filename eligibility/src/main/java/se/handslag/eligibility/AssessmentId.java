package se.handslag.eligibility;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One concluded assessment (bedömning). */
public record AssessmentId(UUID value) {
    public static AssessmentId next(Clock clock) {
        return new AssessmentId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package se.handslag.decisions.municipality.delegate;

import java.time.Clock;
import java.util.UUID;
import se.handslag.core.casework.TimeOrderedIds;

/** One agreement on cooperation. */
public record CooperationAgreementId(UUID value) {
    public static CooperationAgreementId next(Clock clock) {
        return new CooperationAgreementId(TimeOrderedIds.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

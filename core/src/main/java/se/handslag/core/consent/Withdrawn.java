package se.handslag.core.consent;

import java.util.List;

/**
 * What came of taking a consent back.
 *
 * @param consent as it stands now
 * @param received what others have already got on it, and keep; newest first
 * @param stillOpen other consents that still let some of the same go; newest first
 */
public record Withdrawn(Consent consent, List<HandOvers.HandOver> received, List<ConsentId> stillOpen) {
    public Withdrawn {
        received = List.copyOf(received);
        stillOpen = List.copyOf(stillOpen);
    }
}

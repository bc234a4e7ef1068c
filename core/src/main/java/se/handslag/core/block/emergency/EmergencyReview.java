package se.handslag.core.block.emergency;

import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * The head of service has judged an emergency opening (granskning).
 *
 * @param id which
 * @param verdict what was found
 * @param note why; may be empty when it was right
 * @param reviewed who and when
 */
public record EmergencyReview(UUID id, Verdict verdict, String note, Signature reviewed) implements PersonalData {
    @Override
    public String toString() {
        return "EmergencyReview[" + id + "]";
    }
}

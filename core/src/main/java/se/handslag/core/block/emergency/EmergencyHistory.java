package se.handslag.core.block.emergency;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * An emergency opening and what has followed.
 *
 * @param opening the opening
 * @param closed who closed it by hand, and when
 * @param review the judgement
 * @param told how the person was told
 */
public record EmergencyHistory(
        EmergencyOpening opening,
        Optional<Signature> closed,
        Optional<EmergencyReview> review,
        Optional<PersonTold> told)
        implements PersonalData {
    /** Whether it is open at this moment. */
    public boolean isOpen(Instant now) {
        return closed.isEmpty() && now.isBefore(opening.until());
    }

    /** Whether nothing more is owed. */
    public boolean isFinished() {
        return review.isPresent() && told.isPresent();
    }

    @Override
    public String toString() {
        return "EmergencyHistory[" + opening.id() + "]";
    }
}

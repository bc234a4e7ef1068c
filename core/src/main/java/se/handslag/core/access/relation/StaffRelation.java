package se.handslag.core.access.relation;

import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalData;

/**
 * That a member of staff may not open the files of whoever has this number.
 *
 * @param id which
 * @param staff the member of staff
 * @param kind whether it is their own number
 * @param number the number
 * @param declared who said so and when
 * @param end that it is so no more; empty while it is
 */
public record StaffRelation(
        UUID id, StaffId staff, RelationKind kind, IdentityNumber number, Signature declared, Optional<End> end)
        implements PersonalData {

    /**
     * That it is so no more.
     *
     * @param id which
     * @param reason why, in the words of whoever ended it
     * @param by who ended it and when
     */
    public record End(UUID id, String reason, Signature by) implements PersonalData {
        @Override
        public String toString() {
            return "End[" + id + "]";
        }
    }

    /** Whether it bars the member of staff from the files now. */
    public boolean isInForce() {
        return end.isEmpty();
    }

    @Override
    public String toString() {
        return "StaffRelation[" + id + "]";
    }
}

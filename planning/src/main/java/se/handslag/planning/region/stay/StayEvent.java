package se.handslag.planning.region.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Something done in the course of a stay. It never changes.
 *
 * @param id this; a notice is handed over by it
 * @param stay which stay
 * @param caseId whose case
 * @param step what was done
 * @param at when it happened; a notice happens when it is given
 * @param planned the day planned for the discharge, where it was judged or told
 * @param needs whose support is needed afterwards, where it was judged
 * @param words the address, who the care contact is, why, where to, or what was told; blank where there is nothing to say
 * @param reason why a rule was gone past; blank where none was
 * @param to the municipality that was told
 * @param by who did it, and when
 */
public record StayEvent(
        UUID id,
        StayId stay,
        CaseId caseId,
        StayStep step,
        Instant at,
        Optional<LocalDate> planned,
        Optional<NeedsAfter> needs,
        String words,
        String reason,
        Optional<AuthorityId> to,
        Signature by)
        implements PersonalData {
    /** The longest words, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "StayEvent[" + step + " in " + stay + "]";
    }
}

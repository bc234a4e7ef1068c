package se.handslag.planning.joint.crisis.copies;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisPlanId;

/**
 * A copy that the person has got, or has given on.
 *
 * @param id the copy
 * @param caseId whose case
 * @param plan which plan
 * @param version in which version
 * @param holder {@link HolderKind#PERSON} or {@link HolderKind#GIVEN_ON}
 * @param who whom the person gave it to; empty for the person
 * @param handedOn the day on which it was handed
 * @param by who wrote it down and when
 */
public record CrisisCopy(
        UUID id,
        CaseId caseId,
        CrisisPlanId plan,
        Revision version,
        HolderKind holder,
        String who,
        LocalDate handedOn,
        Signature by)
        implements PersonalData {
    /** The longest name of a holder, in characters. */
    public static final int LONGEST_WHO = 120;

    @Override
    public String toString() {
        return "CrisisCopy[" + id + "]";
    }
}

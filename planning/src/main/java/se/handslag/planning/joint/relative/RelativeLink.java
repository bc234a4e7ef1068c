package se.handslag.planning.joint.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.network.MemberId;

/**
 * That the relative is the one whom somebody has chosen into their network here. The last that was said counts.
 *
 * <p>It stands in the relative's file alone, and says nothing that the relative does not know: it is only made while that person has agreed that they
 * may know something. What they may know does not stand here. It is asked of the network each time.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param participant the other person's case; empty when the relative no longer wants it
 * @param member who they are in that person's network; empty together with it
 * @param words what the relative said
 * @param on when
 * @param by who wrote it down and when
 */
public record RelativeLink(
        UUID id,
        CaseId caseId,
        Optional<CaseId> participant,
        Optional<MemberId> member,
        String words,
        LocalDate on,
        Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 1_000;

    @Override
    public String toString() {
        return "RelativeLink[" + id + "]";
    }
}

package se.handslag.planning.joint.relative;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What a relative's case is about (anhörigärende). It never changes.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param relation what they are to the one they are close to; who that is does not stand here
 * @param matter what they want help with, in their words
 * @param ground as what support is given
 * @param law the paragraph of the day, as it is cited; blank for the region's
 * @param by who opened it and when
 */
public record RelativeCase(
        UUID id, CaseId caseId, Relation relation, String matter, SupportGround ground, String law, Signature by)
        implements PersonalData {
    /** The longest matter, in characters. */
    public static final int LONGEST = 2_000;

    @Override
    public String toString() {
        return "RelativeCase[" + caseId + "]";
    }
}

package se.handslag.planning.joint.relative;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That support to a relative was written down wrongly. It stays in the record.
 *
 * @param id this
 * @param caseId the relative's own case
 * @param support which
 * @param why what was wrong with it
 * @param by who said so and when
 */
public record StruckSupport(UUID id, CaseId caseId, UUID support, String why, Signature by) implements PersonalData {
    /** The longest reason, in characters. */
    public static final int LONGEST = 300;

    @Override
    public String toString() {
        return "StruckSupport[" + support + "]";
    }
}

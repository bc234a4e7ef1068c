package se.handslag.planning.joint.relative;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Strike support that was written down wrongly (stryka).
 *
 * @param caseId the relative's own case
 * @param support which
 * @param why what was wrong with it
 */
public record StrikeRelativeSupport(CaseId caseId, UUID support, String why) implements PersonalData {
    @Override
    public String toString() {
        return "StrikeRelativeSupport[" + support + "]";
    }
}

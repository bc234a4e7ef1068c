package se.handslag.planning.joint.inform;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Strike an occasion that was written down wrongly (stryka).
 *
 * @param caseId whose case
 * @param information which occasion
 * @param why what was wrong with it
 */
public record StrikeInformation(CaseId caseId, InformationId information, String why) implements PersonalData {
    @Override
    public String toString() {
        return "StrikeInformation[" + information + "]";
    }
}

package se.handslag.decisions.municipality.appeal;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Say whether an appeal came in time (pröva om det kom i rätt tid).
 *
 * @param caseId whose case
 * @param appeal which
 * @param inTime what was found
 * @param reasons why; may be empty when the days say the same
 */
public record TryAppealTime(CaseId caseId, AppealId appeal, boolean inTime, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "TryAppealTime[" + caseId + "]";
    }
}

package se.handslag.decisions.municipality.notify;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * Hand out a copy of a letter without the name of the one who decided (utelämna beslutsfattarens namn).
 *
 * @param caseId whose case
 * @param decision of what
 * @param reason what threats are feared, and why
 */
public record LeaveOutDecider(CaseId caseId, DecisionId decision, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "LeaveOutDecider[" + caseId + "]";
    }
}

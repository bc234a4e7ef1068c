package se.handslag.decisions.municipality.appeal;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Turn away an appeal that came too late (avvisa).
 *
 * @param caseId whose case
 * @param appeal which
 * @param reasons the circumstances that decided it, in plain words to the person
 */
public record DismissAppeal(CaseId caseId, AppealId appeal, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "DismissAppeal[" + caseId + "]";
    }
}

package se.handslag.decisions.municipality.refuse;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Refuse the support that is applied for (avslå).
 *
 * @param caseId whose case
 * @param reasons the circumstances that decided it, in plain words to the person
 */
public record RefuseSupport(CaseId caseId, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "RefuseSupport[" + caseId + "]";
    }
}

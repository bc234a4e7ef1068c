package se.handslag.decisions.municipality.refuse;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.Communication;

/**
 * Refuse the support that is applied for (avslå).
 *
 * @param caseId whose case
 * @param reasons the circumstances that decided it, in plain words to the person
 * @param communication how the person was heard before, or why not
 */
public record RefuseSupport(CaseId caseId, String reasons, Communication communication) implements PersonalData {
    @Override
    public String toString() {
        return "RefuseSupport[" + caseId + "]";
    }
}

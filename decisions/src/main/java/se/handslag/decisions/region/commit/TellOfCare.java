package se.handslag.decisions.region.commit;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Hand over how the commitment stands (lämna ut utfallet), after it was said.
 *
 * @param caseId whose case
 * @param copy to whom, and on which ground
 */
public record TellOfCare(CaseId caseId, HandOver copy) implements PersonalData {
    @Override
    public String toString() {
        return "TellOfCare[" + caseId + "]";
    }
}

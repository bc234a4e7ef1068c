package se.handslag.decisions.municipality.dismiss;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.DismissGround;

/**
 * Turn an application away without trying it (avvisa).
 *
 * @param caseId whose case
 * @param ground why it cannot be tried
 * @param reasons the circumstances, in plain words to the person
 */
public record DismissApplication(CaseId caseId, DismissGround ground, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "DismissApplication[" + caseId + "]";
    }
}

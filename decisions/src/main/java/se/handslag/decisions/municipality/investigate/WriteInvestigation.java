package se.handslag.decisions.municipality.investigate;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Save the text of the investigation (skriv utredning), or keep it as a draft.
 *
 * @param caseId whose case
 * @param basedOn the version that the writer began from; 0 if there was none
 * @param text what is found out
 */
public record WriteInvestigation(CaseId caseId, int basedOn, String text) implements PersonalData {
    @Override
    public String toString() {
        return "WriteInvestigation[" + caseId + "]";
    }
}

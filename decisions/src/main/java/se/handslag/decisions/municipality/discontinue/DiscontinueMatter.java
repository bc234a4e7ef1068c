package se.handslag.decisions.municipality.discontinue;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.DiscontinueGround;

/**
 * Close an application that there is nothing left to decide of (avskriv).
 *
 * @param caseId whose case
 * @param ground why there is nothing left
 * @param reasons the circumstances, in plain words to the person
 */
public record DiscontinueMatter(CaseId caseId, DiscontinueGround ground, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "DiscontinueMatter[" + caseId + "]";
    }
}

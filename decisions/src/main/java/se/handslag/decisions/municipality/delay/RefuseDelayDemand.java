package se.handslag.decisions.municipality.delay;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Refuse the demand that the matter be decided (avslå begäran om avgörande).
 *
 * @param caseId whose case
 * @param reasons what the matter still waits for, in plain words to the person
 */
public record RefuseDelayDemand(CaseId caseId, String reasons) implements PersonalData {
    @Override
    public String toString() {
        return "RefuseDelayDemand[" + caseId + "]";
    }
}

package se.handslag.planning.municipality.observe;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Answer an observation (svara på observation).
 *
 * @param caseId whose case
 * @param observation which
 * @param words what is done about it; that nothing needs to be done is an answer too
 */
public record AnswerObservation(CaseId caseId, ObservationId observation, String words) implements PersonalData {
    @Override
    public String toString() {
        return "AnswerObservation[" + caseId + "]";
    }
}

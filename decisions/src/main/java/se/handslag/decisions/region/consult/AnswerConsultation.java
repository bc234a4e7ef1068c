package se.handslag.decisions.region.consult;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;

/**
 * Answer a question of the municipality's (svara i samråd). The answer is handed over in the same act.
 *
 * @param caseId whose case
 * @param consultation which question
 * @param view what you think
 * @param text why, in words; required for objections
 * @param ground on which legal ground the answer is handed over
 * @param reason why the ground holds; required for every ground but consent
 */
public record AnswerConsultation(
        CaseId caseId, ConsultationId consultation, ConsultationView view, String text, Ground ground, String reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "AnswerConsultation[" + caseId + "]";
    }
}

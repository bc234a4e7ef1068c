package se.handslag.decisions.region.consult;

import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Basis;
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
 * @param basis on which legal ground the answer is handed over, and why it holds
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record AnswerConsultation(
        CaseId caseId,
        ConsultationId consultation,
        ConsultationView view,
        String text,
        Basis basis,
        boolean protectionSeen)
        implements PersonalData {
    /** Where nobody has been asked about protection: what goes about a person with protected identity is then refused. */
    public AnswerConsultation(
            CaseId caseId, ConsultationId consultation, ConsultationView view, String text, Basis basis) {
        this(caseId, consultation, view, text, basis, false);
    }

    @Override
    public String toString() {
        return "AnswerConsultation[" + caseId + "]";
    }
}

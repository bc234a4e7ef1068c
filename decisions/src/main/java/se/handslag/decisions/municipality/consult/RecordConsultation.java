package se.handslag.decisions.municipality.consult;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.joint.consult.ConsultationView;

/**
 * Write down a consultation that was held in speech (skriv ner ett samråd).
 *
 * @param caseId whose case
 * @param with who was consulted, name and title
 * @param on when
 * @param view what they thought
 * @param said what was said
 */
public record RecordConsultation(CaseId caseId, String with, LocalDate on, ConsultationView view, String said)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordConsultation[" + caseId + "]";
    }
}

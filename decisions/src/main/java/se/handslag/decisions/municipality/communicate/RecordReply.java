package se.handslag.decisions.municipality.communicate;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * Record what the person answered (skriv in svaret).
 *
 * @param caseId whose case
 * @param communication what they answered
 * @param on when the answer came in
 * @param form in writing or orally
 * @param text the answer
 */
public record RecordReply(CaseId caseId, PreparationId communication, LocalDate on, ApplicationForm form, String text)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordReply[" + caseId + "]";
    }
}

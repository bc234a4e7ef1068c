package se.handslag.decisions.municipality.delay;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.apply.ApplicationForm;

/**
 * Record the person's demand that the matter be decided (registrera begäran om avgörande).
 *
 * @param caseId whose case
 * @param on when it came in
 * @param form how; only one in writing counts
 */
public record RecordDelayDemand(CaseId caseId, LocalDate on, ApplicationForm form) implements PersonalData {
    @Override
    public String toString() {
        return "RecordDelayDemand[" + caseId + "]";
    }
}

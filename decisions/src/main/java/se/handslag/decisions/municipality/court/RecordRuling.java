package se.handslag.decisions.municipality.court;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.appeal.AppealId;

/**
 * Record what a court has said (registrera en dom).
 *
 * @param caseId whose case
 * @param appeal the appeal that it is about
 * @param court which court
 * @param caseNumber the court's number of the case
 * @param ruledOn the day of the ruling
 * @param outcome what it made of the appeal
 * @param leave whether a higher court gave leave to appeal
 * @param says what the ruling says, in words
 */
public record RecordRuling(
        CaseId caseId,
        AppealId appeal,
        CourtInstance court,
        String caseNumber,
        LocalDate ruledOn,
        RulingOutcome outcome,
        LeaveToAppeal leave,
        String says)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordRuling[" + caseId + "]";
    }
}

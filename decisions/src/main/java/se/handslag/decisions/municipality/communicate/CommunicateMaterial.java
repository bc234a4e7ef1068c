package se.handslag.decisions.municipality.communicate;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.notify.NoticeMethod;

/**
 * Send the person the material before a decision (kommunicera).
 *
 * @param caseId whose case
 * @param method how it is sent
 * @param on the day it is sent
 * @param answerBy the last day to answer
 */
public record CommunicateMaterial(CaseId caseId, NoticeMethod method, LocalDate on, LocalDate answerBy)
        implements PersonalData {
    @Override
    public String toString() {
        return "CommunicateMaterial[" + caseId + "]";
    }
}

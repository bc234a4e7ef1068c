package se.handslag.decisions.municipality.complete;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.notify.NoticeMethod;

/**
 * Ask the person to complete the application (begär komplettering).
 *
 * @param caseId whose case
 * @param method how it is sent
 * @param on the day it is sent
 * @param answerBy the last day to answer
 * @param what what is lacking, in plain words to the person
 */
public record AskForCompletion(CaseId caseId, NoticeMethod method, LocalDate on, LocalDate answerBy, String what)
        implements PersonalData {
    @Override
    public String toString() {
        return "AskForCompletion[" + caseId + "]";
    }
}

package se.handslag.decisions.municipality.delay;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.notify.NoticeMethod;

/**
 * Tell the person that the matter is delayed (underrätta om försening).
 *
 * @param caseId whose case
 * @param method how it is sent
 * @param on the day it is sent
 * @param reason why it is delayed, in plain words to the person
 */
public record NotifyOfDelay(CaseId caseId, NoticeMethod method, LocalDate on, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "NotifyOfDelay[" + caseId + "]";
    }
}

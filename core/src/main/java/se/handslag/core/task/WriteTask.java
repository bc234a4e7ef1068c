package se.handslag.core.task;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/** Write down something to do for oneself (ny uppgift). */
public record WriteTask(CaseId caseId, String text, LocalDate due) implements PersonalData {
    @Override
    public String toString() {
        return "WriteTask[" + caseId + "]";
    }
}

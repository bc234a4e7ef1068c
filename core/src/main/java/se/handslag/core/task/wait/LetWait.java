package se.handslag.core.task.wait;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Let a task wait (låt vänta), or take it up again now.
 *
 * @param caseId whose case
 * @param subject which task, as {@link TaskWait#subject} has it
 * @param until the day it comes back; today takes it up again
 * @param reason why it waits, at least three characters; may be empty when it is taken up again
 */
public record LetWait(CaseId caseId, String subject, LocalDate until, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "LetWait[" + caseId + "]";
    }
}

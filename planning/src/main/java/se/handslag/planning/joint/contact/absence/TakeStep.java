package se.handslag.planning.joint.contact.absence;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down what is done about someone who stays away.
 *
 * @param caseId whose case
 * @param step which step
 * @param on the day
 * @param words why; how the person was told
 */
public record TakeStep(CaseId caseId, AbsenceStep step, LocalDate on, String words) implements PersonalData {
    @Override
    public String toString() {
        return "TakeStep[" + caseId + "]";
    }
}

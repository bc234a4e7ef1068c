package se.handslag.planning.joint.inform.apply;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * An application that somebody helped with, and of which nobody has written what came of it.
 *
 * @param caseId whose case
 * @param since the day on which it was last heard of
 */
public record AwaitedAnswer(CaseId caseId, LocalDate since) implements PersonalData {
    @Override
    public String toString() {
        return "AwaitedAnswer[" + caseId + "]";
    }
}

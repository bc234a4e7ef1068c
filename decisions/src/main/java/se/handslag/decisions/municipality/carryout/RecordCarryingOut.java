package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * Record what came of a granting decision (registrera verkställighet).
 *
 * @param caseId whose case
 * @param decision of which decision
 * @param step what happened; to take back is to take back what was recorded last of this decision
 * @param on the day on which it happened
 * @param why the coded reason, for a delay and an interruption
 * @param text the reason in a few words; needed where the coded reason is {@link WhyNotCarriedOut#OTHER} and to take something back
 */
public record RecordCarryingOut(
        CaseId caseId,
        DecisionId decision,
        CarryingOutStep step,
        LocalDate on,
        Optional<WhyNotCarriedOut> why,
        String text)
        implements PersonalData {
    @Override
    public String toString() {
        return "RecordCarryingOut[" + caseId + ", " + decision + "]";
    }
}

package se.handslag.planning.joint.network.group;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down what became of something the group decided.
 *
 * @param caseId whose group
 * @param decision which decision
 * @param outcome what became of it
 * @param words more of it; may be blank if it was done
 */
public record SettleDecision(CaseId caseId, UUID decision, DecisionOutcome outcome, String words)
        implements PersonalData {
    @Override
    public String toString() {
        return "SettleDecision[" + caseId + "]";
    }
}

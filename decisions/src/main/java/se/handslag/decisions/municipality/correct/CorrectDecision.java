package se.handslag.decisions.municipality.correct;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * Correct a clerical error in a decision (rätta).
 *
 * @param caseId whose case
 * @param decision the decision
 * @param field where the words stand
 * @param wrong the words as they were written
 * @param right what they should be
 * @param reason how the error came about, in words to the person
 * @param notTold why the person need not be told; empty when they are told
 */
public record CorrectDecision(
        CaseId caseId,
        DecisionId decision,
        CorrectedField field,
        String wrong,
        String right,
        String reason,
        String notTold)
        implements PersonalData {
    @Override
    public String toString() {
        return "CorrectDecision[" + caseId + "]";
    }
}

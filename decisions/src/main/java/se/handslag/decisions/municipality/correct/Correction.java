package se.handslag.decisions.municipality.correct;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * That some words in a decision were a clerical error, and what they should be (rättelse). The decision is kept as it was made.
 *
 * @param id the correction
 * @param caseId whose case
 * @param decision the decision
 * @param field where the words stand
 * @param wrong the words as they were written; they stand there once
 * @param right what they should be
 * @param reason how the error came about, in words to the person
 * @param notTold why the person need not be told; empty when they are told
 * @param corrected who corrected it, and when
 */
public record Correction(
        CorrectionId id,
        CaseId caseId,
        DecisionId decision,
        CorrectedField field,
        String wrong,
        String right,
        String reason,
        String notTold,
        Signature corrected)
        implements PersonalData {

    /** These words as they should be. */
    public String applyTo(String words) {
        int at = words.indexOf(wrong);
        return at < 0 ? words : words.substring(0, at) + right + words.substring(at + wrong.length());
    }

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}

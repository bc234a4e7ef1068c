package se.handslag.decisions.municipality.communicate;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Decide without sending the person the material that they have not been told of (avstå från kommunikation).
 *
 * @param caseId whose case
 * @param ground which exception of the law applies
 * @param reason why it applies here; it is printed in the decision
 */
public record SkipCommunication(CaseId caseId, SkipGround ground, String reason) implements PersonalData {
    @Override
    public String toString() {
        return "SkipCommunication[" + caseId + "]";
    }
}

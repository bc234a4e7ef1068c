package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * Send a decision to someone else for approval (skicka för godkännande).
 *
 * @param caseId whose case
 * @param kind what the decision would do
 * @param words what it would say
 */
public record ProposeDecision(CaseId caseId, DecisionKind kind, ProposedWords words) implements PersonalData {
    @Override
    public String toString() {
        return "ProposeDecision[" + caseId + " " + kind.code() + "]";
    }
}

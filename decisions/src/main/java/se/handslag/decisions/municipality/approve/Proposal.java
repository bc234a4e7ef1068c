package se.handslag.decisions.municipality.approve;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.DecisionKind;

/**
 * A proposal for a decision, sent to someone who has had no part in the matter (förslag till beslut). It never changes; what comes back is
 * mended in the next round.
 *
 * @param id which
 * @param caseId whose case
 * @param kind what the decision would do
 * @param follows the round before, of which some points came back; empty for the first
 * @param words what the decision would say
 * @param proposed by whom, and when
 */
public record Proposal(
        ProposalId id,
        CaseId caseId,
        DecisionKind kind,
        Optional<ProposalId> follows,
        ProposedWords words,
        Signature proposed)
        implements PersonalData {
    @Override
    public String toString() {
        return "Proposal[" + id + "]";
    }
}

package se.handslag.decisions.municipality.approve;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * How a proposal was judged, once and for all. With nothing sent back, it is the decision.
 *
 * @param id which
 * @param proposal of which proposal
 * @param points each point that was to be judged
 * @param decision the decision that was made; empty if something came back
 * @param judged by whom, and when
 */
public record Judgement(
        UUID id, ProposalId proposal, List<PointJudgement> points, Optional<DecisionId> decision, Signature judged)
        implements PersonalData {
    public Judgement {
        points = List.copyOf(points);
    }

    @Override
    public String toString() {
        return "Judgement[" + proposal + "]";
    }
}

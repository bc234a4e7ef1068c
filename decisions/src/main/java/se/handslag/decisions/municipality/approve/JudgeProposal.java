package se.handslag.decisions.municipality.approve;

import java.util.List;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Judge a proposal point by point; with nothing sent back, decide as it says.
 *
 * @param caseId whose case
 * @param proposal which proposal
 * @param seen what it said and rested on when it was read, as {@link ProposalView#seen()} tells it
 * @param points what is thought of each point that is to be judged
 * @param present others who take part without deciding, as printed
 */
public record JudgeProposal(
        CaseId caseId, ProposalId proposal, String seen, Map<ProposalPoint, Verdict> points, List<String> present)
        implements PersonalData {
    public JudgeProposal {
        points = Map.copyOf(points);
        present = List.copyOf(present);
    }

    @Override
    public String toString() {
        return "JudgeProposal[" + caseId + " " + proposal + "]";
    }
}

package se.handslag.eligibility.joint.material;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.Proposal;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.ReceivedFinding;

/**
 * What an assessment rests on in this authority's record, and what it comes to (underlag).
 *
 * @param team whose criteria
 * @param own findings of this authority, oldest first
 * @param received findings that the other has handed over, oldest first
 * @param proposals what can be told from the register
 * @param explanation what all that comes to
 * @param revision how many findings and identifications there are; it grows with each, and so is the version of the whole
 */
public record Material(
        LoadedTeam team,
        List<OwnFinding> own,
        List<ReceivedFinding> received,
        List<Proposal> proposals,
        Explanation explanation,
        Revision revision)
        implements PersonalData {
    public Material {
        own = List.copyOf(own);
        received = List.copyOf(received);
        proposals = List.copyOf(proposals);
    }

    public Optional<Criterion.Fact> fact(String id) {
        return team.blueprint().criteria().facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }

    /** The stands that this authority has taken on the fact, oldest first; the last one counts. */
    public List<OwnFinding> ownOn(String fact) {
        return own.stream().filter(finding -> finding.fact().equals(fact)).toList();
    }

    /** The stand of the other authority, as far as it has been handed over. */
    public Optional<ReceivedFinding> latestReceived(String fact) {
        return received.stream()
                .filter(finding -> finding.finding().fact().equals(fact))
                .reduce((earlier, later) -> later.finding()
                                .signature()
                                .at()
                                .isBefore(earlier.finding().signature().at())
                        ? earlier
                        : later);
    }

    public Optional<Proposal> proposal(String fact) {
        return proposals.stream()
                .filter(proposal -> proposal.fact().equals(fact))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Material[" + team.id() + " " + revision + "]";
    }
}

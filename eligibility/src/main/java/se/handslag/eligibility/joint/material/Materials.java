package se.handslag.eligibility.joint.material;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.Evaluation;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.Proposal;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.finding.ReceivedFinding;
import se.handslag.eligibility.joint.finding.ReceivedFindings;
import se.handslag.eligibility.joint.identity.Identifications;
import se.handslag.eligibility.joint.identity.Registrations;

/** Puts together what each assessment rests on. Used inside a unit of work. */
public final class Materials {
    private final OwnFindings own;
    private final ReceivedFindings received;
    private final Registrations registrations;
    private final Identifications identifications;
    private final Clock clock;

    @Inject
    public Materials(
            OwnFindings own,
            ReceivedFindings received,
            Registrations registrations,
            Identifications identifications,
            Clock clock) {
        this.own = own;
        this.received = received;
        this.registrations = registrations;
        this.identifications = identifications;
        this.clock = clock;
    }

    public Material about(CaseFile file, LoadedTeam team) {
        Criterion criteria = team.blueprint().criteria();
        List<OwnFinding> ours = own.about(file.id());
        List<ReceivedFinding> theirs = received.about(file.id());
        List<Proposal> proposals = registrations
                .of(file)
                .map(registered -> registered.proposalsOn(criteria, LocalDate.now(clock)))
                .orElse(List.of());
        Explanation explanation = Evaluation.by(team)
                .of(
                        Stream.concat(
                                        ours.stream().map(OwnFinding::finding),
                                        theirs.stream().map(ReceivedFinding::finding))
                                .toList(),
                        proposals);
        return new Material(team, ours, theirs, proposals, explanation, revision(file.id(), ours, theirs));
    }

    /** The version of what the assessment in this case rests on now. */
    public Revision revisionOf(CaseId caseId) {
        return revision(caseId, own.about(caseId), received.about(caseId));
    }

    private Revision revision(CaseId caseId, List<OwnFinding> ours, List<ReceivedFinding> theirs) {
        // The same finding handed over twice is still one finding.
        long different = theirs.stream().map(ReceivedFinding::itemId).distinct().count();
        return new Revision(ours.size() + different + identifications.count(caseId));
    }
}

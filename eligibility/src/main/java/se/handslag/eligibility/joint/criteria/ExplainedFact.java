package se.handslag.eligibility.joint.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;

/**
 * A fact with who has said what about it.
 *
 * @param criterion the fact
 * @param findings the latest finding of each authority that can know the fact; at most one of each kind, municipality first
 * @param proposal what the platform proposes, for a fact that it can tell from the register
 */
public record ExplainedFact(Criterion.Fact criterion, List<Finding> findings, Optional<Proposal> proposal)
        implements ExplainedNode {
    public ExplainedFact {
        findings = List.copyOf(findings);
    }

    public FactStatus status() {
        @Nullable Answer agreed = null;
        for (Finding finding : findings) {
            if (lacksReason(finding)) {
                continue;
            } else if (agreed != null && agreed != finding.answer()) {
                return FactStatus.DISPUTED;
            }
            agreed = finding.answer();
        }
        if (agreed != null) {
            return FactStatus.of(agreed);
        }
        return usable().map(proposed -> FactStatus.of(proposed.answer())).orElse(FactStatus.NOT_ASSESSED);
    }

    /** The same as that nothing is {@link #missing()}. */
    @Override
    public boolean isFinished() {
        for (Finding finding : findings) {
            if (lacksReason(finding)) {
                return false;
            }
        }
        return status().isSettled();
    }

    @Override
    public Answer answer() {
        return status().answer();
    }

    /** What this authority says, if it has said anything. */
    public Optional<Finding> by(AuthorityKind kind) {
        return findings.stream().filter(finding -> finding.settledBy() == kind).findFirst();
    }

    /** The findings that say other than the proposal and say why, so that it is set aside. */
    public List<Finding> overrides() {
        return findings.stream()
                .filter(finding -> differsFromProposal(finding) && !lacksReason(finding))
                .toList();
    }

    /** Whether the answer is the platform's own, with no one's finding beside it. */
    public boolean isAutomatic() {
        return usable().isPresent() && findings.stream().allMatch(this::lacksReason);
    }

    /** What has to be done with this fact. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (status() == FactStatus.NOT_ASSESSED) {
            missing.add(Missing.of(criterion, Missing.What.FINDING));
        } else if (status() == FactStatus.DISPUTED) {
            missing.add(Missing.of(criterion, Missing.What.AGREEMENT));
        }
        findings.stream()
                .filter(this::lacksReason)
                .map(finding -> new Missing(id(), Missing.What.REASON, List.of(finding.settledBy())))
                .forEach(missing::add);
        return missing;
    }

    @Override
    public List<ExplainedFact> facts() {
        return List.of(this);
    }

    @Override
    public List<ExplainedFact> decisiveFacts() {
        return List.of(this);
    }

    private Optional<Proposal> usable() {
        return proposal.filter(proposed -> proposed.answer() != Answer.UNKNOWN);
    }

    private boolean differsFromProposal(Finding finding) {
        return proposal.isPresent()
                && proposal.get().answer() != Answer.UNKNOWN
                && proposal.get().answer() != finding.answer();
    }

    /** A proposal is not set aside by someone who does not say why. */
    private boolean lacksReason(Finding finding) {
        return differsFromProposal(finding) && finding.reason().isBlank();
    }

    @Override
    public String toString() {
        return "ExplainedFact";
    }
}

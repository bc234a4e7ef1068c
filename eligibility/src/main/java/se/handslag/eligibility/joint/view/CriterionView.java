package se.handslag.eligibility.joint.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.ReceivedFinding;

/**
 * One criterion as it stands.
 *
 * @param number its place in the guideline, from 1
 * @param explained the answer, who found it, and what the register proposes
 * @param own the stands of this authority, oldest first; the last one counts
 * @param theirs the stand of the other authority, as far as it has been handed over
 * @param mine whether this authority can know it and so may take a stand
 * @param copiedAt when the last own stand was handed over to the other authority
 */
public record CriterionView(
        int number,
        ExplainedFact explained,
        List<OwnFinding> own,
        Optional<ReceivedFinding> theirs,
        boolean mine,
        Optional<Instant> copiedAt)
        implements PersonalData {
    public CriterionView {
        own = List.copyOf(own);
    }

    public Criterion.Fact fact() {
        return explained.criterion();
    }

    public String id() {
        return explained.id();
    }

    public FactStatus status() {
        return explained.status();
    }

    public Optional<OwnFinding> latestOwn() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    @Override
    public String toString() {
        return "CriterionView[" + id() + "]";
    }
}

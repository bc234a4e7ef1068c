package se.handslag.decisions.municipality.approve;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * A proposal and what has come of it.
 *
 * @param proposal the proposal
 * @param judgement how it was judged; empty while nobody has
 * @param withdrawal that it was taken back; empty if it was not
 */
public record Round(Proposal proposal, Optional<Judgement> judgement, Optional<Withdrawal> withdrawal)
        implements PersonalData {
    /** Whether it waits for someone to judge it. */
    public boolean waits() {
        return judgement.isEmpty() && withdrawal.isEmpty();
    }

    /** Whether something of it came back and has not been dealt with in any other way. */
    public boolean isReturned() {
        return withdrawal.isEmpty()
                && judgement.filter(it -> it.decision().isEmpty()).isPresent();
    }

    /** What came back; empty while nobody has judged it, and if nothing did. */
    public List<PointJudgement> returned() {
        return judgement.stream()
                .flatMap(it -> it.points().stream())
                .filter(point -> !point.isApproved())
                .toList();
    }

    @Override
    public String toString() {
        return "Round[" + proposal.id() + "]";
    }
}

package se.handslag.decisions.municipality.approve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.letter.Letter;

/**
 * The proposal of a matter as the one who looks may deal with it.
 *
 * @param round the proposal that waits or has come back
 * @param toJudge the points that are to be judged now
 * @param standing the points that earlier rounds approved and nothing has changed under
 * @param seen what the proposal says and rests on now; sent back with the judgement
 * @param letter the letter as it would be if the one who looks approved it; empty if it cannot be written now
 * @param whyNotJudge why the one who looks cannot judge it; empty if they can
 * @param mayWithdraw whether the one who looks may take it back
 */
public record ProposalView(
        Round round,
        Set<ProposalPoint> toJudge,
        Map<ProposalPoint, PointJudgement> standing,
        String seen,
        Optional<Letter> letter,
        Optional<CannotJudge> whyNotJudge,
        boolean mayWithdraw)
        implements PersonalData {
    /** Whether the one who looks has had a part in the matter. */
    public boolean hasContributed() {
        return whyNotJudge.filter(CannotJudge.HasContributed.class::isInstance).isPresent();
    }

    @Override
    public String toString() {
        return "ProposalView[" + round.proposal().id() + "]";
    }
}

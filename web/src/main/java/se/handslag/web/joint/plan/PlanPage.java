package se.handslag.web.joint.plan;

import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.step.StepsView;

/**
 * The plan's page.
 *
 * @param own one's own plan as it stands
 * @param sheet what it says
 * @param obstacle why nobody can write in it today
 * @param holders who has copies
 * @param offer whom a copy may go to on consent today
 * @param received the newest copy of the other authority's plan
 * @param receivedSheet what it says
 * @param earlier how many older copies there are
 * @param theirs the owner that the other authority is
 * @param theirName who holds the case together there; empty when that is not known
 * @param steps where the person is in the team's steps
 */
public record PlanPage(
        Optional<Plan> own,
        Optional<PlanSheet> sheet,
        Optional<Sentence> obstacle,
        CopyHolders holders,
        Optional<CopyOffer> offer,
        Optional<ReceivedCopy> received,
        Optional<PlanSheet> receivedSheet,
        int earlier,
        Owner theirs,
        String theirName,
        StepsView steps)
        implements PersonalData {
    /** The end of a text's key for the owner of the other authority: {@code municipality} or {@code region}. */
    public String them() {
        return theirs == Owner.MUNICIPALITY ? "municipality" : "region";
    }

    @Override
    public String toString() {
        return "PlanPage";
    }
}

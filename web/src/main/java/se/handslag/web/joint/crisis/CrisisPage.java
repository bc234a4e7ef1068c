package se.handslag.web.joint.crisis;

import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.web.joint.copy.CopyOffer;

/**
 * The crisis plan as it is read.
 *
 * @param own one's own, if there is one
 * @param obstacle why nothing can be written today
 * @param lapsed whether it has lived its time
 * @param inUse how many copies are in use outside the record
 * @param behind how many of them are older than the plan
 * @param offer whom a copy may go to on consent today
 * @param received the latest copy of the other authority's
 * @param theirs what it says
 * @param theirOwner the other authority's kind
 */
public record CrisisPage(
        Optional<CrisisPlan> own,
        Optional<Sentence> obstacle,
        boolean lapsed,
        int inUse,
        int behind,
        Optional<CopyOffer> offer,
        Optional<ReceivedCopy> received,
        Optional<CrisisContent> theirs,
        Owner theirOwner)
        implements PersonalData {
    @Override
    public String toString() {
        return "CrisisPage";
    }
}

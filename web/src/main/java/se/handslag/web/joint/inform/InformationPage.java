package se.handslag.web.joint.inform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;

/**
 * The page of information given.
 *
 * @param told everything that is known here to have been told, the newest first
 * @param open whether more can be written down
 * @param help what help with applying can have come of it
 * @param offer whom a copy may go to on consent today
 * @param theirs the owner that the other authority is
 */
public record InformationPage(List<Told> told, boolean open, List<Choice> help, Optional<CopyOffer> offer, Owner theirs)
        implements PersonalData {
    public InformationPage {
        told = List.copyOf(told);
    }

    /**
     * One occasion.
     *
     * @param on the day
     * @param who who told them, with title
     * @param owner whose record it was written in
     * @param received whether it is a copy that was handed over
     */
    public record Told(
            LocalDate on,
            String who,
            Owner owner,
            boolean received,
            String told,
            String recommended,
            String help,
            String helpWith)
            implements PersonalData {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** The end of a text's key for the owner of the other authority. */
    public String them() {
        return theirs == Owner.MUNICIPALITY ? "municipality" : "region";
    }

    @Override
    public String toString() {
        return "InformationPage";
    }
}

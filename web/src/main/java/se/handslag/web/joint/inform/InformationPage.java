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
 * @param struck what was written down wrongly
 * @param open whether more can be written down
 * @param shelves what there is to tell of, by who keeps it
 * @param how in which ways somebody can be told
 * @param understood whether it was understood
 * @param help what help with applying can have come of it
 * @param offer whom a copy may go to on consent today
 * @param theirs the owner that the other authority is
 */
public record InformationPage(
        List<Told> told,
        List<Struck> struck,
        boolean open,
        List<Shelf> shelves,
        List<Choice> how,
        List<Choice> understood,
        List<Choice> help,
        Optional<CopyOffer> offer,
        Owner theirs)
        implements PersonalData {
    public InformationPage {
        told = List.copyOf(told);
        struck = List.copyOf(struck);
        shelves = List.copyOf(shelves);
    }

    /**
     * What one authority's catalogue, or the team itself, has to tell of.
     *
     * @param name whose it is
     * @param chosen whether something of it is ticked, so that it stands open
     */
    public record Shelf(String name, List<Choice> choices, boolean chosen) {
        public Shelf {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One occasion.
     *
     * @param id which, for what is done with it; empty for a copy
     * @param on the day
     * @param who who told them, with title
     * @param owner whose record it was written in
     * @param received whether it is a copy that was handed over
     * @param told what they were told of
     * @param recommended what of it was recommended; empty for nothing
     * @param rows what else is written of it
     * @param steps what came of it, the newest first
     */
    public record Told(
            String id,
            LocalDate on,
            String who,
            Owner owner,
            boolean received,
            String told,
            String recommended,
            List<Row> rows,
            List<Step> steps)
            implements PersonalData {
        public Told {
            rows = List.copyOf(rows);
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Told";
        }
    }

    /** A line under an occasion. */
    public record Row(String label, String value) implements PersonalData {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** What came of an application. */
    public record Step(LocalDate on, String what, String words, String who) implements PersonalData {
        @Override
        public String toString() {
            return "Step";
        }
    }

    /** What was struck, and why. */
    public record Struck(LocalDate on, String told, String why, String who) implements PersonalData {
        @Override
        public String toString() {
            return "Struck";
        }
    }

    /** The occasion that something is about to be done with. @param helps what help can have been given @param outcomes what can have come of it */
    public record Occasion(String id, LocalDate on, String told, List<Choice> helps, List<Choice> outcomes)
            implements PersonalData {
        @Override
        public String toString() {
            return "Occasion";
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

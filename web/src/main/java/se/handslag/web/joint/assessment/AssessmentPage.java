package se.handslag.web.joint.assessment;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * What the page of criteria shows.
 *
 * @param team the team's name and the version of its criteria
 * @param revision the version of the material, which the form carries back
 * @param rows one for each criterion
 * @param panel what it comes to so far
 * @param interview when and where the interview is, in one sentence; empty if none is booked
 * @param notes own notes to point to
 * @param maySettle whether the visitor may take a stand on anything here
 * @param mayConclude whether there is something for the visitor to conclude
 * @param next the page where the work goes on, once it is concluded
 * @param mayTake whether nobody here has the case, so that the visitor may take it
 * @param copyTo the other authority's name, when a consent covers handing answers over to it
 */
public record AssessmentPage(
        String team,
        String revision,
        List<Row> rows,
        Panel panel,
        String interview,
        List<Choice> notes,
        boolean maySettle,
        boolean mayConclude,
        Optional<String> next,
        boolean mayTake,
        Optional<String> copyTo)
        implements PersonalData {

    /**
     * One criterion.
     *
     * @param id its id, also of the row
     * @param statement what is to hold
     * @param hint what to look for; may be empty
     * @param status the word for how it stands
     * @param kind how the word is shown
     * @param automatic the source of an automatic answer; empty if it is not automatic
     * @param overridden who has set the automatic answer aside; empty if nobody has
     * @param stands what each authority has said
     * @param waitsFor which authority has to take a stand, when it is not the visitor's
     * @param mine whether the visitor may take a stand on it
     * @param folded whether the answers are folded away, since the automatic one stands
     * @param commented whether there is something in the comment to show
     * @param seen how many own stands there were when the page was shown
     */
    public record Row(
            String id,
            String statement,
            String hint,
            String status,
            String kind,
            String automatic,
            String overridden,
            List<Stood> stands,
            Optional<Owner> waitsFor,
            boolean mine,
            boolean folded,
            boolean commented,
            int seen)
            implements PersonalData {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * What one authority has said about a criterion.
     *
     * @param owner which
     * @param answer the word for it
     * @param who by whom and when
     * @param comment why; own comments only
     * @param copied when it was handed over, or that it has not been; empty where that is of no matter
     */
    public record Stood(Owner owner, String answer, String who, String comment, String copied) implements PersonalData {
        @Override
        public String toString() {
            return "Stood[" + owner + "]";
        }
    }

    /**
     * What the criteria come to.
     *
     * @param heading the conclusion in a few words
     * @param counts how far the work has come
     * @param decisive the criteria that carry it
     * @param left what is left to do, and for whom
     * @param text the whole explanation, a line for each paragraph
     * @param concluded the conclusion that is kept
     */
    public record Panel(
            String heading,
            String counts,
            List<Carrier> decisive,
            List<Left> left,
            List<String> text,
            Optional<Concluding.Concluded> concluded)
            implements PersonalData {
        @Override
        public String toString() {
            return "Panel";
        }
    }

    /** Something left to do with a criterion: its id, its number in words, and what it waits for. */
    public record Left(String id, String criterion, String what) {}

    /** A criterion that carries the outcome. */
    public record Carrier(String id, String statement, String status) implements PersonalData {
        @Override
        public String toString() {
            return "Carrier[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "AssessmentPage";
    }
}

package se.handslag.web.joint.transfer;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * A person's transfers.
 *
 * @param why why nothing can be written here; blank where it can
 * @param readiness what the model says of taking back
 * @param plan where a new one is planned; blank while one goes on
 * @param own those planned here, the last one first
 * @param come what has come of the other authority's, the newest first
 */
public record TransferPage(String why, String readiness, String plan, List<Told> own, List<Come> come)
        implements PersonalData {
    /** Something that is known. */
    public record Fact(String label, String value) {}

    /** Something that can be done. */
    public record Link(String label, String href, boolean primary) {}

    /** Something that was done. */
    public record Step(String what, String on, String who, String words) implements PersonalData {
        @Override
        public String toString() {
            return "Step[" + what + "]";
        }
    }

    /**
     * A transfer in words.
     *
     * @param title to whom
     * @param state where it stands
     * @param kind how that is coloured
     * @param facts what is known of it
     * @param steps what was done, the last first
     * @param acts what can be done
     */
    public record Told(String title, String state, String kind, List<Fact> facts, List<Step> steps, List<Link> acts)
            implements PersonalData {
        @Override
        public String toString() {
            return "Told[" + state + "]";
        }
    }

    /**
     * What has come.
     *
     * @param title what it tells
     * @param who who sent it, and when
     * @param facts what stands in it
     * @param answer what was answered here; blank while nothing was
     * @param accept where it is acknowledged; blank where it is not to be
     * @param acceptLabel what acknowledging it means
     * @param refuse where it is refused; blank where it cannot be
     */
    public record Come(
            String title, String who, List<Fact> facts, String answer, String accept, String acceptLabel, String refuse)
            implements PersonalData {
        @Override
        public String toString() {
            return "Come[" + title + "]";
        }
    }

    /**
     * The page of one act.
     *
     * @param act which
     * @param transfer the transfer or the hand-over that it is about; blank for a new one
     * @param lead what it means, a line each
     * @param receivers what kinds of receiver there are
     * @param crosses whether the other authority is told, so that the harm is to be tried
     * @param early whether the overlap is not over
     * @param outside whether the answer came from someone outside the platform
     * @param isProtected whether the person's identity is protected
     * @param authority the other authority's name, where it is known
     */
    public record ActPage(
            TransferAct act,
            String transfer,
            List<String> lead,
            List<Choice> receivers,
            boolean crosses,
            boolean early,
            boolean outside,
            boolean isProtected,
            Optional<String> authority) {}

    @Override
    public String toString() {
        return "TransferPage[" + own.size() + ", " + come.size() + "]";
    }
}

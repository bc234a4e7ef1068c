package se.handslag.web.region.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * A person's stays in hospital.
 *
 * @param why why nothing can be written here; blank where it can
 * @param now the stay that goes on, or still owes its information
 * @param clocks the times that run, the first to come first
 * @param acts what can be done now, the next one first
 * @param sip where the plan that both make is; blank where none is asked for
 * @param carePlan where the coordinated care plan is; blank where none comes before what follows
 * @param earlier the others, the last one first
 */
public record StayPage(
        String why,
        Optional<Told> now,
        List<Clock> clocks,
        List<Link> acts,
        String sip,
        String carePlan,
        List<Told> earlier)
        implements PersonalData {
    /**
     * A stay in words.
     *
     * @param title from when, and where
     * @param facts what is known of it
     * @param events what was done in it, the last first
     */
    public record Told(String title, List<Fact> facts, List<Event> events) implements PersonalData {
        @Override
        public String toString() {
            return "Told[" + events.size() + "]";
        }
    }

    /** Something that is known. */
    public record Fact(String label, String value) {}

    /**
     * Something that was done.
     *
     * @param what what it was
     * @param at when, as it is read
     * @param datetime when, as ISO 8601
     * @param who who did it
     * @param words what was said; may be blank
     * @param receipt who acknowledged it, or that nobody has; blank where nothing went
     * @param waits whether a receipt is waited for
     */
    public record Event(
            String what, String at, String datetime, String who, String words, String receipt, boolean waits)
            implements PersonalData {
        @Override
        public String toString() {
            return "Event[" + what + "]";
        }
    }

    /** A time that runs. */
    public record Clock(String what, LocalDate due, String href) {}

    /** Something that can be done. */
    public record Link(String label, String href, boolean primary) {}

    /**
     * The page of one act.
     *
     * @param act which
     * @param lead what it means, a line each
     * @param choices what can be chosen, by field
     * @param isProtected whether the person's identity is protected
     * @param asksForContact whether it is to be said why there is no care contact
     */
    public record ActPage(
            StayAct act, List<String> lead, Choices choices, boolean isProtected, boolean asksForContact) {}

    /** What can be chosen. */
    public record Choices(List<Choice> cares, List<Choice> needs, List<Choice> municipalities, List<Choice> grounds) {}

    @Override
    public String toString() {
        return "StayPage[" + clocks.size() + "]";
    }
}

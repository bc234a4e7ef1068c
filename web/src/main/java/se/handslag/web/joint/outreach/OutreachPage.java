package se.handslag.web.joint.outreach;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Choice;

/**
 * The page of contacts.
 *
 * @param open whether more can be written down
 * @param ways how a contact came about
 * @param places where
 * @param with with whom
 * @param methods the team's methods that this authority's staff give; empty if it has none
 * @param fidelities how a manual was held to; empty if no method has one
 * @param notes the latest signed notes that a contact can point at
 * @param summary how often, where and when last, a line each
 * @param away what is asked for since the person stays away, a line each; empty while they do not
 * @param steps what can be decided about it
 * @param taken what was decided, the last first
 * @param latest the contacts, the last one first
 */
public record OutreachPage(
        boolean open,
        List<Choice> ways,
        List<Choice> places,
        List<Choice> with,
        List<Choice> methods,
        List<Choice> fidelities,
        List<Choice> notes,
        List<String> summary,
        List<String> away,
        List<Choice> steps,
        List<Taken> taken,
        List<Row> latest)
        implements PersonalData {

    /** One contact. @param strike where it is struck @param copy where it is handed over */
    public record Row(
            LocalDate on,
            String way,
            String place,
            String with,
            String minutes,
            String method,
            String who,
            String strike,
            String copy)
            implements PersonalData {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** One step that was taken. */
    public record Taken(LocalDate on, String step, String words, String who) implements PersonalData {
        @Override
        public String toString() {
            return "Taken";
        }
    }

    /** The contact that is about to be struck. */
    public record Striking(String contact, String what) implements PersonalData {
        @Override
        public String toString() {
            return "Striking";
        }
    }

    @Override
    public String toString() {
        return "OutreachPage";
    }
}

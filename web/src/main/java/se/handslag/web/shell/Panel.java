package se.handslag.web.shell;

import java.util.List;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;

/**
 * A card that a room adds to the overview of a person, such as the decision in force.
 *
 * @param order lower comes first; those of the links under a person will do
 * @param title what the card is about
 * @param lines what it says, already in the reader's language, a line each; none when there is nothing yet, and then {@code empty} is said
 * @param empty what belongs here, and that nothing is wrong
 * @param path where there is more to see, such as {@code beslut}: the last part of the person's address
 * @param more what the link there says
 */
public record Panel(int order, Sentence title, List<String> lines, Sentence empty, String path, Sentence more)
        implements PersonalData {
    public Panel {
        lines = List.copyOf(lines);
    }

    /** The lines may hold personal data; a log line about the card does not. */
    @Override
    public String toString() {
        return "Panel[" + path + "]";
    }
}

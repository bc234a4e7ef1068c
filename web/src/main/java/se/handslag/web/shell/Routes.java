package se.handslag.web.shell;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;

/**
 * The pages of one room, found by the server when it starts.
 *
 * <p>Each feature has one or a few; they are collected as a set.
 */
public interface Routes {
    /** Says which path is answered by which page, and what stands in the menus. */
    void addTo(Site site);

    /** What the room knows that belongs in the row about a person, such as the last day of a decision or a mark. */
    default PersonLine addTo(PersonLine line, Visit visit) {
        return line;
    }

    /** What the room knows of a file that is not here any more; empty if it knows nothing, and then nobody is told that it ever was. */
    default Optional<Sentence> gone(Visit visit) {
        return Optional.empty();
    }

    /** The cards that the room adds to the overview of the person of the path. */
    default List<Panel> panels(Visit visit) {
        return List.of();
    }

    /**
     * The text bundles that the pages speak from, as {@link se.handslag.core.casework.Sentences} names them, for instance
     * {@code se/handslag/web/municipality/grant/texts}. Those of the platform's own modules are always there.
     */
    default List<String> texts() {
        return List.of();
    }
}

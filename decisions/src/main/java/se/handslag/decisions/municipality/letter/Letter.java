package se.handslag.decisions.municipality.letter;

import java.util.List;
import java.util.Set;
import se.handslag.core.person.PersonalData;

/**
 * A letter as headings and paragraphs in plain Swedish; a page or a printer gives it its form. The same decision always gives the same
 * letter.
 *
 * @param template the template and its version, for example {@code granted-1}
 * @param title the heading of the whole
 * @param parts what it says, in order
 * @param unfilled the names of places in it that nothing was filled into; empty for a finished letter
 */
public record Letter(String template, String title, List<Part> parts, Set<String> unfilled) implements PersonalData {
    public Letter {
        parts = List.copyOf(parts);
        unfilled = Set.copyOf(unfilled);
    }

    /** Whether nothing is left to fill in. */
    public boolean isFinished() {
        return unfilled.isEmpty();
    }

    @Override
    public String toString() {
        return "Letter[" + template + "]";
    }

    /**
     * A part of a letter under a heading.
     *
     * @param heading such as {@code Skäl}
     * @param paragraphs in order; line breaks inside a paragraph are the writer's own
     */
    public record Part(String heading, List<String> paragraphs) implements PersonalData {
        public Part {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Part";
        }
    }
}

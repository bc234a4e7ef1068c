package se.handslag.decisions.municipality.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
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

    /**
     * The letter as it goes on paper, with the same words in the same order as on a page.
     *
     * @param reference what it is registered as, such as {@code Beslut 01a2b3c4d5e6}; never a name
     * @param sender who it is from, such as {@code Omsorgsnämnden, Uppsala kommun}
     * @throws IllegalStateException if something is left to fill in: what is printed is taken for finished
     */
    public Document onPaper(String reference, String sender) {
        if (!isFinished()) {
            throw new IllegalStateException("The letter " + template + " is not finished.");
        }
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            blocks.add(new Block.Heading(1, part.heading()));
            part.paragraphs().forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph)));
        }
        return new Document(title, DecisionDraft.DATES.language(), reference, sender, blocks);
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

package se.handslag.core.document;

import java.util.List;
import java.util.Locale;
import se.handslag.core.person.PersonalData;

/**
 * A document for paper (handling): a letter, a report or a list, said without any form.
 *
 * @param title the heading of the whole, which also names the file to whoever opens it; never names a person
 * @param language the language that it is written in (BCP 47), so that a reader for the blind says it right
 * @param reference what it is registered as, such as the id of a decision or of a matter (diarienummer, beteckning); never a name; empty
 *     if there is none
 * @param footer who it is from, at the foot of each page; empty if nothing is to stand there
 * @param blocks what it says, in order
 */
public record Document(String title, Locale language, String reference, String footer, List<Block> blocks)
        implements PersonalData {
    /** @throws IllegalArgumentException if it has no title, or no language, or if its headings leap over a level */
    public Document {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title.");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A document has a language.");
        }
        int above = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException(
                            "A heading of level " + heading.level() + " cannot follow one of level " + above + ".");
                }
                above = heading.level();
            }
        }
    }

    @Override
    public String toString() {
        return "Document[" + reference + "]";
    }
}

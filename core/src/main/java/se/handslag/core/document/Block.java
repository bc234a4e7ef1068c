package se.handslag.core.document;

import java.util.List;
import java.util.function.Function;
import se.handslag.core.person.PersonalData;

/** A piece of a {@link Document}. All words in it are plain text: nothing in them is read as markup by a printer. */
public sealed interface Block extends PersonalData
        permits Block.Heading, Block.Paragraph, Block.Points, Block.Summary, Table {

    /** One answer for each kind of block. */
    <X> X match(
            Function<? super Heading, ? extends X> heading,
            Function<? super Paragraph, ? extends X> paragraph,
            Function<? super Points, ? extends X> points,
            Function<? super Summary, ? extends X> summary,
            Function<? super Table, ? extends X> table);

    /**
     * A heading inside the document; the title is not one of them.
     *
     * @param level 1 for the parts of the document, 2 and 3 for what is inside them; no level is leapt over
     * @param text the words
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading is of level 1, 2 or 3 and not " + level + ".");
            }
        }

        @Override
        public <X> X match(
                Function<? super Heading, ? extends X> heading,
                Function<? super Paragraph, ? extends X> paragraph,
                Function<? super Points, ? extends X> points,
                Function<? super Summary, ? extends X> summary,
                Function<? super Table, ? extends X> table) {
            return heading.apply(this);
        }

        @Override
        public String toString() {
            return "Heading[" + level + "]";
        }
    }

    /**
     * A paragraph.
     *
     * @param text the words; line breaks are the writer's own and are kept
     */
    record Paragraph(String text) implements Block {
        @Override
        public <X> X match(
                Function<? super Heading, ? extends X> heading,
                Function<? super Paragraph, ? extends X> paragraph,
                Function<? super Points, ? extends X> points,
                Function<? super Summary, ? extends X> summary,
                Function<? super Table, ? extends X> table) {
            return paragraph.apply(this);
        }

        @Override
        public String toString() {
            return "Paragraph";
        }
    }

    /**
     * A list with a dot before each item (punktlista).
     *
     * @param items in order; at least one
     */
    record Points(List<String> items) implements Block {
        public Points {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("A list has at least one item.");
            }
        }

        @Override
        public <X> X match(
                Function<? super Heading, ? extends X> heading,
                Function<? super Paragraph, ? extends X> paragraph,
                Function<? super Points, ? extends X> points,
                Function<? super Summary, ? extends X> summary,
                Function<? super Table, ? extends X> table) {
            return points.apply(this);
        }

        @Override
        public String toString() {
            return "Points[" + items.size() + "]";
        }
    }

    /**
     * Short facts, each with its label before it (sammanställning).
     *
     * @param facts in order; at least one
     */
    record Summary(List<Fact> facts) implements Block {
        public Summary {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("A summary has at least one fact.");
            }
        }

        @Override
        public <X> X match(
                Function<? super Heading, ? extends X> heading,
                Function<? super Paragraph, ? extends X> paragraph,
                Function<? super Points, ? extends X> points,
                Function<? super Summary, ? extends X> summary,
                Function<? super Table, ? extends X> table) {
            return summary.apply(this);
        }

        @Override
        public String toString() {
            return "Summary[" + facts.size() + "]";
        }
    }

    /**
     * A fact in a summary.
     *
     * @param label such as {@code Kom in}
     * @param value such as {@code 21 augusti 2026}
     */
    record Fact(String label, String value) implements PersonalData {
        @Override
        public String toString() {
            return "Fact";
        }
    }
}

package se.handslag.core.document;

import java.util.List;
import java.util.function.Function;

/**
 * A table (tabell), which a page, a PDF and a CSV file can all be made from, so that the three cannot differ.
 *
 * @param caption what it shows, in words; stands above it on paper
 * @param columns from left to right; at least one
 * @param rows from the top; each has a cell for each column, and its first cell names the row
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
    /** @throws IllegalArgumentException if there is no column, or a row that does not have a cell for each */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column.");
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != columns.size()) {
                throw new IllegalArgumentException("Row " + (row + 1) + " has "
                        + rows.get(row).size() + " cells, and there are " + columns.size() + " columns.");
            }
        }
    }

    @Override
    public <X> X match(
            Function<? super Heading, ? extends X> heading,
            Function<? super Paragraph, ? extends X> paragraph,
            Function<? super Points, ? extends X> points,
            Function<? super Summary, ? extends X> summary,
            Function<? super Table, ? extends X> table) {
        return table.apply(this);
    }

    @Override
    public String toString() {
        return "Table[" + rows.size() + "]";
    }

    /**
     * A column.
     *
     * @param heading what stands at its head
     * @param kind what is in it
     */
    public record Column(String heading, Kind kind) {
        /** A column of words or days, which begin at the left. */
        public static Column ofWords(String heading) {
            return new Column(heading, Kind.WORDS);
        }

        /** A column of numbers, which end at the right. */
        public static Column ofFigures(String heading) {
            return new Column(heading, Kind.FIGURES);
        }
    }

    /** What is in a column, and so on which side it is set. */
    public enum Kind {
        WORDS,
        FIGURES
    }
}

package se.handslag.web.shell;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Horizontal bars with a target line each, drawn as SVG by the template {@code tag/chart.jte} beside the same figures in a table.
 *
 * <p>Lengths are in units of the drawing, which is 640 wide; a value of 100 per cent fills the field.
 *
 * @param id unique on the page
 * @param message what the chart says, such as "31 av 36 hade brutit isoleringen – under målet 90 %"
 * @param unit what the values are, such as {@code %}
 * @param most the value at the end of the axis
 * @param bars from top to bottom
 * @param columns the table's headings: what, value, target
 * @param footnote number of persons, period and definition
 */
public record BarChart(
        String id, String message, String unit, double most, List<Bar> bars, Columns columns, String footnote) {
    private static final int WIDTH = 640;
    private static final int ROW = 56;
    private static final int LETTER = 7;
    private static final int WIDEST_LABELS = 240;

    public BarChart {
        bars = List.copyOf(bars);
        if (most <= 0 || bars.isEmpty()) {
            throw new IllegalArgumentException("A chart has an axis and at least one bar.");
        }
    }

    /**
     * @param label what the bar is
     * @param value its length in the chart's unit
     * @param shown the value in words, such as {@code 86 % (31 av 36)}
     * @param target where it should reach
     * @param targetShown the target in words, such as {@code Mål 90 %}
     */
    public record Bar(String label, double value, String shown, OptionalDouble target, String targetShown) {}

    /** The headings of the table. */
    public record Columns(String what, String value, String target) {}

    public int height() {
        return 14 + bars.size() * ROW;
    }

    /** Where the axis stands: as far in as the longest label needs. */
    public int left() {
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        return Math.min(longest * LETTER + 16, WIDEST_LABELS);
    }

    /** The upper edge of a bar. */
    public int top(int index) {
        return 26 + index * ROW;
    }

    public long length(double value) {
        return Math.round(Math.max(0, Math.min(value, most)) / most * (WIDTH - left() - 10));
    }

    /** Whether the words fit inside the bar. */
    public boolean inside(Bar bar) {
        return length(bar.value()) > (LETTER + 2L) * bar.shown().length();
    }

    /** All figures in one sentence, for those who hear the chart. */
    public String description() {
        return String.join(
                "; ",
                bars.stream()
                        .map(bar -> bar.label() + ": " + bar.shown()
                                + (bar.targetShown().isEmpty() ? "" : ", " + bar.targetShown()))
                        .toList());
    }
}

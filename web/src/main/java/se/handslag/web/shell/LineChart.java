package se.handslag.web.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line over days, drawn as SVG by the template {@code tag/line.jte}; the page has the same figures in a table beside it.
 *
 * <p>Lengths are in units of the drawing, which is 640 wide. The axis shows the whole range of the values, so that a small change looks small.
 *
 * @param id unique on the page
 * @param message what the chart says, such as "PHQ-9: 18 den 2 mars, 9 den 1 april"
 * @param least the lowest value there can be
 * @param most the highest value there can be
 * @param points from left to right, at least two
 * @param footnote what the values are and where they come from
 */
public record LineChart(String id, String message, int least, int most, List<Point> points, String footnote) {
    private static final int LEFT = 56;
    private static final int RIGHT = 610;
    private static final int TOP = 30;
    private static final int BOTTOM = 150;
    private static final int MOST_LABELS = 8;

    public LineChart {
        points = points.stream().sorted(Comparator.comparing(Point::on)).toList();
        if (most <= least || points.size() < 2) {
            throw new IllegalArgumentException("A line has an axis and at least two points.");
        }
    }

    /** @param on the day @param value the value @param day the day in words @param shown the value in words */
    public record Point(LocalDate on, double value, String day, String shown) {}

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return BOTTOM;
    }

    public long x(int index) {
        LocalDate first = points.get(0).on();
        long days = ChronoUnit.DAYS.between(first, points.get(points.size() - 1).on());
        // On one and the same day they stand evenly apart.
        double share = days == 0
                ? (double) index / (points.size() - 1)
                : (double) ChronoUnit.DAYS.between(first, points.get(index).on()) / days;
        return Math.round(LEFT + 14 + share * (RIGHT - LEFT - 28));
    }

    public long y(int index) {
        double value = Math.max(least, Math.min(points.get(index).value(), most));
        return Math.round(BOTTOM - (value - least) / (most - least) * (BOTTOM - TOP));
    }

    /** The points of the line, as SVG writes them. */
    public String line() {
        return IntStream.range(0, points.size())
                .mapToObj(index -> x(index) + "," + y(index))
                .collect(Collectors.joining(" "));
    }

    /** Whether the value stands at its point: at the ends always, between them while there is room. */
    public boolean labels(int index) {
        return index == 0 || index == points.size() - 1 || points.size() <= MOST_LABELS;
    }

    /** All figures in one sentence, for those who hear the chart. */
    public String description() {
        return points.stream().map(point -> point.day() + ": " + point.shown()).collect(Collectors.joining("; "));
    }
}

package se.handslag.web.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Upright bars in groups, such as a few counts for each quarter, drawn as SVG by the template {@code tag/groups.jte} beside the same figures in a table.
 * Each bar has its number above it and each kind of bar its place in the group, so that no colour has to be told from another.
 *
 * @param id unique on the page
 * @param message what the chart says
 * @param what the heading over the groups in the table
 * @param series what the bars of a group are, from the left; at most four
 * @param groups from the left
 * @param footnote number of persons, period and definition
 */
public record GroupedBars(
        String id, String message, String what, List<String> series, List<Group> groups, String footnote) {
    private static final int WIDTH = 640;
    private static final int BASE = 228;
    private static final int TALLEST = 160;
    private static final int BETWEEN = 2;
    private static final int WIDEST = 30;
    private static final int LETTER = 7;
    private static final int SIGN = 34;

    public GroupedBars {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        int bars = series.size();
        if (bars == 0 || bars > 4 || groups.isEmpty()) {
            throw new IllegalArgumentException("A chart has one to four series and at least one group.");
        } else if (groups.stream().anyMatch(group -> group.values().size() != bars)) {
            throw new IllegalArgumentException("A group has a bar for each series.");
        }
    }

    /** @param label what the group is; @param values one for each series */
    public record Group(String label, List<Integer> values) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /** A bar in units of the drawing. */
    public record Bar(int series, int x, int y, int width, int height, int value) {
        /** Where its number stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** A name in the key, and where it begins. */
    public record Sign(int series, int x, String name) {}

    public int width() {
        return WIDTH;
    }

    public int base() {
        return BASE;
    }

    /** The bars of a group. */
    public List<Bar> bars(int group) {
        int room = WIDTH / groups.size();
        int width = Math.min(WIDEST, (room - 2 * BETWEEN) / series.size() - BETWEEN);
        int whole = series.size() * (width + BETWEEN) - BETWEEN;
        int left = group * room + (room - whole) / 2;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int value = groups.get(group).values().get(i);
            int height = (int) Math.round((double) value / most() * TALLEST);
            bars.add(new Bar(i + 1, left + i * (width + BETWEEN), BASE - height, width, height, value));
        }
        return bars;
    }

    /** Where the group's label stands. */
    public int middle(int group) {
        int room = WIDTH / groups.size();
        return group * room + room / 2;
    }

    /** The key above the chart, from the left. */
    public List<Sign> key() {
        List<Sign> key = new ArrayList<>();
        int x = 4;
        for (int i = 0; i < series.size(); i++) {
            key.add(new Sign(i + 1, x, series.get(i)));
            x += SIGN + series.get(i).length() * LETTER;
        }
        return key;
    }

    /** All figures in one sentence, for those who hear the chart. */
    public String description() {
        List<String> said = new ArrayList<>();
        for (Group group : groups) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                numbers.add(series.get(i) + " " + group.values().get(i));
            }
            said.add(group.label() + ": " + String.join(", ", numbers));
        }
        return String.join("; ", said);
    }

    private int most() {
        return groups.stream()
                .flatMap(group -> group.values().stream())
                .mapToInt(Integer::intValue)
                .reduce(1, Math::max);
    }
}

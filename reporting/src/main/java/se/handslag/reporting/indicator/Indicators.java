package se.handslag.reporting.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Period;
import se.handslag.reporting.episode.Cell;

/** The indicators that are counted, in their order. */
public final class Indicators {
    private static final String PUBLISHED = "indicators.json";
    private static final String SCHEMA = "indicators.schema.json";

    private final List<Indicator> all;

    Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the platform. */
    public static Indicators published() {
        return read(PUBLISHED, resource(PUBLISHED));
    }

    /**
     * Reads a file as {@code indicators.schema.json} says.
     *
     * @param name the file's name, for faults
     * @param json its content
     * @throws UnreadableIndicators with every fault in it
     */
    public static Indicators read(String name, String json) {
        return new IndicatorReader(name).read(json);
    }

    /** The JSON schema of a file, for those who write one. */
    public static String schema() {
        return resource(SCHEMA);
    }

    public List<Indicator> all() {
        return all;
    }

    public Optional<Indicator> find(String id) {
        return all.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** With one for each of these goals in the place of what there is one of for each goal. */
    public Indicators forGoals(Collection<String> goals) {
        return new Indicators(all.stream()
                .flatMap(indicator ->
                        indicator.isForEachGoal() ? goals.stream().map(indicator::forGoal) : Stream.of(indicator))
                .toList());
    }

    /** Counts the episodes that fall in the period. What there is one of for each goal is left out until {@link #forGoals} has said which. */
    public Figures over(Period period, Iterator<Cell> cells) {
        return over(List.of(period), cells).get(0);
    }

    /** Counts the episodes for several periods in one pass; one for each period, in their order. */
    public List<Figures> over(List<Period> periods, Iterator<Cell> cells) {
        Tally tally = tally(periods);
        cells.forEachRemaining(tally::add);
        return tally.figures();
    }

    /** For someone who has the episodes one by one. */
    public Tally tally(List<Period> periods) {
        return new Tally(
                periods,
                all.stream().filter(indicator -> !indicator.isForEachGoal()).toList());
    }

    private static String resource(String name) {
        try (InputStream in = Indicators.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + name + " is missing beside " + Indicators.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }
}

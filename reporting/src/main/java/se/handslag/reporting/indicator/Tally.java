package se.handslag.reporting.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.core.casework.Period;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.episode.Episode;

/**
 * Counts episodes as they come, in one pass for every period and indicator, and keeps none of them.
 *
 * <p>What it keeps grows with the indicators, the periods and how many different waits there are; never with the episodes. Not for several
 * threads at once; let each have its own and add the figures together.
 */
public final class Tally {
    private final List<InPeriod> periods = new ArrayList<>();

    Tally(List<Period> periods, List<Indicator> indicators) {
        for (Period period : periods) {
            this.periods.add(
                    new InPeriod(period, indicators.stream().map(Counter::new).toList()));
        }
    }

    public void add(Cell cell) {
        Episode episode = cell.episode();
        for (InPeriod in : periods) {
            // Once for all that have the boundary in common: most episodes are on the other side of most of them.
            in.byBoundary.forEach((boundary, counters) -> {
                if (boundary.holds(episode, in.period)) {
                    counters.forEach(counter -> counter.add(episode, cell.count()));
                }
            });
        }
    }

    /** What has been counted so far, for each period in its order. */
    public List<Figures> figures() {
        List<Figures> all = new ArrayList<>();
        for (InPeriod in : periods) {
            Map<String, Figure> byId = new LinkedHashMap<>();
            in.counters.forEach(counter -> byId.put(counter.indicator.id(), counter.figure()));
            all.add(new Figures(in.period, byId));
        }
        return all;
    }

    private record InPeriod(Period period, List<Counter> counters, Map<Boundary, List<Counter>> byBoundary) {
        InPeriod(Period period, List<Counter> counters) {
            this(
                    period,
                    counters,
                    counters.stream()
                            .collect(Collectors.groupingBy(
                                    counter -> counter.indicator.boundary(),
                                    () -> new EnumMap<>(Boundary.class),
                                    Collectors.toList())));
        }
    }

    private static final class Counter {
        private final Indicator indicator;
        private final Map<String, Long> groups = new LinkedHashMap<>();
        private final Map<Integer, Long> days = new HashMap<>();
        private long denominator;
        private long numerator;

        Counter(Indicator indicator) {
            this.indicator = indicator;
            indicator.by().ifPresent(by -> by.groups().forEach(group -> groups.put(group, 0L)));
        }

        void add(Episode episode, long count) {
            if (!indicator.isAbout(episode)) {
                return;
            }
            denominator += count;
            if (!indicator.counts(episode)) {
                return;
            }
            numerator += count;
            indicator.by().ifPresent(by -> groups.merge(by.groupOf(episode, indicator.goal()), count, Long::sum));
            if (indicator.kind() == IndicatorKind.MEDIAN_DAYS) {
                episode.daysToDecision().ifPresent(waited -> days.merge(waited, count, Long::sum));
            }
        }

        Figure figure() {
            return new Figure(indicator, denominator, numerator, groups, new Days(days));
        }
    }
}

package se.handslag.decisions.municipality.quarter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * The numbers to the council (statistikrapport till kommunfullmäktige): how many decisions, of which kinds, and how long they have waited.
 *
 * <p>Source: 34 kap. 3 § socialtjänstlagen (2025:400). They hold nothing about any person. Small numbers are not hidden, since the law asks
 * for the number; where one stands for one person whom people may recognise, whoever publishes it has to weigh that (sekretessprövning).
 *
 * @param report the report that they follow from; its entries are not among the numbers
 * @param kinds one line for each kind of support, by name
 * @param total the same of all kinds together
 */
@Carries(
        value = LegalTopic.DECISIONS_NOT_CARRIED_OUT,
        by =
                "Counts the decisions of the report by kind and by how long they have waited, without a word about any person.",
        leftToPeople =
                "Laying the numbers before the council, and weighing secrecy where one of them stands for one person.")
public record CouncilStatistics(QuarterlyReport report, List<Line> kinds, Line total) {
    /** How long a decision has waited. */
    public enum Elapsed {
        /** More than three months and up to six. */
        UP_TO_SIX_MONTHS("up-to-six-months", 6),
        UP_TO_NINE_MONTHS("up-to-nine-months", 9),
        UP_TO_A_YEAR("up-to-a-year", 12),
        MORE_THAN_A_YEAR("more-than-a-year", Integer.MAX_VALUE);

        private final String code;
        private final int months;

        Elapsed(String code, int months) {
            this.code = code;
            this.months = months;
        }

        /** The code in texts: {@code quarter.elapsed.<code>}; never changes. */
        public String code() {
            return code;
        }

        static Elapsed between(LocalDate since, LocalDate day) {
            for (Elapsed it : values()) {
                if (it == MORE_THAN_A_YEAR || !day.isAfter(since.plusMonths(it.months))) {
                    return it;
                }
            }
            throw new IllegalStateException("The last of them takes the rest.");
        }
    }

    /**
     * The numbers of one kind of support.
     *
     * @param kindOfSupport its name; empty for all together
     * @param notCarriedOut decisions that wait to be carried out on the quarter's last day
     * @param interrupted decisions that are interrupted on that day
     * @param closed decisions that were carried out, or came to their end, too late and since the report before
     * @param elapsed how many of those that wait or are interrupted have done so for how long
     * @param medianDays the middle of their days until the quarter's last day; 0 if there are none
     */
    public record Line(
            String kindOfSupport,
            int notCarriedOut,
            int interrupted,
            int closed,
            Map<Elapsed, Integer> elapsed,
            long medianDays) {
        public Line {
            elapsed = Map.copyOf(elapsed);
        }

        public int elapsed(Elapsed which) {
            return elapsed.getOrDefault(which, 0);
        }
    }

    public CouncilStatistics {
        kinds = List.copyOf(kinds);
    }

    /** The numbers that follow from a report. */
    public static CouncilStatistics of(QuarterlyReport report) {
        LocalDate day = report.quarter().lastDay();
        Map<String, List<ReportEntry>> byKind = report.entries().stream()
                .filter(entry -> entry.state() != ReportedState.CORRECTED)
                .collect(Collectors.groupingBy(ReportEntry::kindOfSupport, TreeMap::new, Collectors.toList()));
        List<Line> lines = byKind.entrySet().stream()
                .map(kind -> line(kind.getKey(), kind.getValue(), day))
                .sorted(Comparator.comparing(Line::kindOfSupport))
                .toList();
        List<ReportEntry> all = byKind.values().stream().flatMap(List::stream).toList();
        return new CouncilStatistics(report, lines, line("", all, day));
    }

    private static Line line(String kind, List<ReportEntry> entries, LocalDate day) {
        List<ReportEntry> waiting =
                entries.stream().filter(entry -> entry.state().isWaiting()).toList();
        int interrupted = Math.toIntExact(waiting.stream()
                .filter(entry -> entry.state() == ReportedState.INTERRUPTED)
                .count());
        Map<Elapsed, Integer> elapsed = new EnumMap<>(Elapsed.class);
        waiting.forEach(entry -> elapsed.merge(Elapsed.between(entry.since(), day), 1, Integer::sum));
        return new Line(
                kind,
                waiting.size() - interrupted,
                interrupted,
                entries.size() - waiting.size(),
                elapsed,
                median(waiting.stream()
                        .mapToLong(entry -> entry.daysUntil(day))
                        .sorted()
                        .toArray()));
    }

    private static long median(long[] sorted) {
        if (sorted.length == 0) {
            return 0;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

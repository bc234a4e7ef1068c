package se.handslag.reporting.municipality.approve;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.suppress.Count;
import se.handslag.reporting.suppress.CountTables;
import se.handslag.reporting.suppress.Shown;
import se.handslag.reporting.suppress.SmallNumberRule;
import se.handslag.reporting.suppress.SmallNumbers;
import se.handslag.reporting.suppress.Standing;

/**
 * Which lines of a year's report are withheld outward. Knows every sum that a reader can make of the report, also with those of other years.
 *
 * <p>Those who began in a year and those who were there from the year before are all who took part in it; and all who took part in the year
 * before are those who were still there and those who had left. So the two years tell of each other.
 */
final class WithheldLines {
    private final CountTables tables = new CountTables();
    private final Map<Integer, Map<String, Integer>> years = new LinkedHashMap<>();

    private WithheldLines() {}

    static Set<String> of(int year, List<ReportLine> lines, List<ReportContent> approved, SmallNumberRule rule) {
        WithheldLines reader = new WithheldLines();
        for (ReportContent other : approved) {
            if (other.year() != year) {
                reader.add(other.year(), other.lines(), other.withheld(), true);
            }
        }
        reader.add(year, lines, Set.of(), false);
        List.copyOf(reader.years.keySet()).forEach(reader::betweenYears);
        Shown shown = SmallNumbers.withhold(reader.tables, rule);
        Set<String> withheld = new HashSet<>();
        for (ReportLine line : lines) {
            if (line.unit() == LineUnit.PERSONS && shown.isWithheld(id(year, line.id()))) {
                withheld.add(line.id());
            }
        }
        if (!rule.allowsShareOf(shown.count(id(year, ReportLine.DECIDED)).orElse(0))) {
            lines.stream()
                    .filter(line -> line.unit() == LineUnit.DAYS)
                    .map(ReportLine::id)
                    .forEach(withheld::add);
        }
        return withheld;
    }

    private static String id(int year, String line) {
        return year + " " + line;
    }

    private void add(int year, List<ReportLine> lines, Set<String> withheld, boolean out) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (ReportLine line : lines) {
            if (line.unit() == LineUnit.PERSONS) {
                numbers.put(line.id(), line.value());
                Standing standing = withheld.contains(line.id()) ? Standing.WITHHELD : Standing.PUBLISHED;
                tables.add(new Count(id(year, line.id()), line.value(), out ? standing : Standing.OFFERED));
            }
        }
        years.put(year, numbers);
        withinTheYear(year, numbers);
    }

    private void withinTheYear(int year, Map<String, Integer> numbers) {
        sum(year, ReportLine.PARTICIPANTS, startingWith(numbers, "age:"));
        for (String flow : List.of(ReportLine.ENROLLED, ReportLine.DISCHARGED, ReportLine.BEFORE, ReportLine.DURING)) {
            sum(
                    year,
                    flow,
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(quarter -> ReportLine.quarterId(quarter, flow))
                            .toList());
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            rest(
                    year,
                    ReportLine.quarterId(quarter, ReportLine.DISCHARGED),
                    ReportLine.quarterId(quarter, ReportLine.DURING),
                    "completed in " + quarter);
        }
        rest(year, ReportLine.DISCHARGED, ReportLine.DURING, "completed");
        rest(year, ReportLine.PARTICIPANTS, ReportLine.DISCHARGED, "not discharged");
        rest(year, ReportLine.PARTICIPANTS, ReportLine.ENROLLED, "there before");
        startingWith(numbers, "goal:").stream()
                .filter(id -> id.endsWith(":yes"))
                .map(id -> id.substring(0, id.length() - "yes".length()))
                .forEach(
                        goal -> sum(year, ReportLine.DISCHARGED, List.of(goal + "yes", goal + "no", goal + "unknown")));
    }

    /** All of one year are those who are there the next, and those who have left. */
    private void betweenYears(int year) {
        Map<String, Integer> next = years.get(year + 1);
        if (next == null) {
            return;
        }
        int stayed = number(next, ReportLine.PARTICIPANTS) - number(next, ReportLine.ENROLLED);
        int left = number(years.get(year), ReportLine.PARTICIPANTS) - stayed;
        int otherwise = left - number(years.get(year), ReportLine.DISCHARGED);
        // Where the record was corrected between two approvals they do not tell of each other, and what is below nobody
        // cannot be weighed.
        if (left >= 0) {
            tables.imply(id(year, "left"), left)
                    .sum(id(year, ReportLine.PARTICIPANTS), id(year, "left"), id(year + 1, "there before"));
            if (otherwise >= 0) {
                tables.imply(id(year, "left otherwise"), otherwise)
                        .sum(id(year, "left"), id(year, ReportLine.DISCHARGED), id(year, "left otherwise"));
            }
        }
    }

    private static int number(Map<String, Integer> numbers, String line) {
        return numbers.getOrDefault(line, 0);
    }

    private void sum(int year, String total, List<String> parts) {
        tables.sum(id(year, total), parts.stream().map(part -> id(year, part)).toList());
    }

    private void rest(int year, String whole, String part, String rest) {
        int left = number(years.get(year), whole) - number(years.get(year), part);
        tables.imply(id(year, rest), left).sum(id(year, whole), id(year, part), id(year, rest));
    }

    private static List<String> startingWith(Map<String, Integer> numbers, String prefix) {
        return numbers.keySet().stream().filter(id -> id.startsWith(prefix)).toList();
    }
}

package se.handslag.reporting.municipality.approve;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import se.handslag.reporting.municipality.annual.ReportLine;

/**
 * Another year to hold a report against.
 *
 * @param year the calendar year
 * @param approved whether its numbers are those that were approved; else they are as counted now
 * @param outward whether it stands beside the report outward too: it was out when the report was approved, or is, where the report is not
 *     approved yet. What is approved later changes nothing in what has left the house, and what is not as it was approved leaves it nowhere
 * @param lines its numbers
 * @param withheld the ids of those that were withheld outward; none while it is not approved
 */
public record YearBeside(int year, boolean approved, boolean outward, List<ReportLine> lines, Set<String> withheld) {
    public YearBeside {
        lines = List.copyOf(lines);
        withheld = Set.copyOf(withheld);
    }

    /** The number with the id; empty where the year has none. */
    public OptionalInt number(String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .mapToInt(ReportLine::value)
                .findFirst();
    }
}

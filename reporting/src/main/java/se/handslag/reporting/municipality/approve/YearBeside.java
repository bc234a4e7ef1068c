package se.handslag.reporting.municipality.approve;

import java.util.List;
import java.util.OptionalInt;
import se.handslag.reporting.municipality.annual.ReportLine;

/**
 * Another year to hold a report against.
 *
 * @param year the calendar year
 * @param approved whether its numbers are those that were approved; else they are as counted now
 * @param lines its numbers
 */
public record YearBeside(int year, boolean approved, List<ReportLine> lines) {
    public YearBeside {
        lines = List.copyOf(lines);
    }

    /** The number with the id; empty where the year has none. */
    public OptionalInt number(String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .mapToInt(ReportLine::value)
                .findFirst();
    }
}

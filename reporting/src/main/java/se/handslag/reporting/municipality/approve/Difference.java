package se.handslag.reporting.municipality.approve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;

/**
 * A line that would be counted otherwise today than when it was approved, since the record has been corrected or added to.
 *
 * @param id the line
 * @param unit what it is counted in
 * @param approved what was approved; empty where there was no such line
 * @param today what would be counted now; empty where there would be no such line
 */
public record Difference(String id, LineUnit unit, OptionalInt approved, OptionalInt today) {
    static List<Difference> between(List<ReportLine> approved, List<ReportLine> today) {
        Map<String, ReportLine> then = byId(approved);
        Map<String, ReportLine> now = byId(today);
        Map<String, ReportLine> all = new LinkedHashMap<>(then);
        now.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.forEach((id, line) -> {
            Difference difference = new Difference(id, line.unit(), value(then, id), value(now, id));
            if (!difference.approved().equals(difference.today())) {
                differences.add(difference);
            }
        });
        return differences;
    }

    private static Map<String, ReportLine> byId(List<ReportLine> lines) {
        Map<String, ReportLine> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        return byId;
    }

    private static OptionalInt value(Map<String, ReportLine> lines, String id) {
        ReportLine line = lines.get(id);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line.value());
    }
}

package se.handslag.reporting.municipality.approve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.core.casework.TeamId;
import se.handslag.core.json.CanonicalJson;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.suppress.SmallNumberRule;

/**
 * All that a year's report says, inside the house and outward: the numbers, which of them are withheld outward, and the development areas.
 *
 * @param team the team's id
 * @param teamName its name
 * @param year the calendar year
 * @param rule from how many persons something was told outward
 * @param lines the numbers, in the order of the report
 * @param withheld the ids of those that are withheld outward
 * @param areas the development areas
 */
public record ReportContent(
        TeamId team,
        String teamName,
        int year,
        SmallNumberRule rule,
        List<ReportLine> lines,
        Set<String> withheld,
        List<ToldArea> areas) {
    /** The version of the form that content is kept in. */
    static final int FORM = 1;

    public ReportContent {
        lines = List.copyOf(lines);
        withheld = Set.copyOf(withheld);
        areas = List.copyOf(areas);
    }

    /** @param approved reports of the team that are out, which cannot be taken back */
    static ReportContent of(AnnualReport report, SmallNumberRule rule, List<ReportContent> approved) {
        return new ReportContent(
                report.team(),
                report.teamName(),
                report.figures().year(),
                rule,
                report.lines(),
                WithheldLines.of(report.figures().year(), report.lines(), approved, rule),
                report.told().stream().map(area -> ToldArea.of(area, report)).toList());
    }

    /** The number with the id, inside the house. */
    public OptionalInt number(String id) {
        Optional<ReportLine> line =
                lines.stream().filter(each -> each.id().equals(id)).findFirst();
        return line.isPresent() ? OptionalInt.of(line.get().value()) : OptionalInt.empty();
    }

    /** The number with the id, outward; empty where it is withheld and where there is none. */
    public OptionalInt outward(String id) {
        return withheld.contains(id) ? OptionalInt.empty() : number(id);
    }

    /** Whether a share of this count may be told outward. */
    public boolean allowsShareOf(String id) {
        OptionalInt of = outward(id);
        return of.isPresent() && rule.allowsShareOf(of.getAsInt());
    }

    /** The content as canonical JSON, as it is kept. It holds the numbers that are withheld outward and stays in the house. */
    public String canonical() {
        return CanonicalJson.write(Map.of(
                "form", FORM,
                "team", team.value(),
                "teamName", teamName,
                "year", year,
                "fewest", rule.fewest(),
                "fewestForShares", rule.fewestForShares(),
                "lines", lines.stream().map(ReportContent::json).toList(),
                "withheld", List.copyOf(new TreeSet<>(withheld)),
                "areas", areas.stream().map(ToldArea::json).toList()));
    }

    /** SHA-256 of {@link #canonical}. For the house alone: a withheld number could be tried against it. */
    public String hash() {
        return CanonicalJson.sha256(canonical());
    }

    private static Map<String, Object> json(ReportLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", line.id());
        json.put("unit", line.unit().code());
        json.put("value", line.value());
        return json;
    }

    /** Reads what {@link #canonical} wrote. */
    public static ReportContent read(String canonical) {
        return new KeptContent(CanonicalJson.read(canonical)).content();
    }
}

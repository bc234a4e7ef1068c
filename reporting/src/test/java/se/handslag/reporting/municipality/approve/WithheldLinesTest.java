package se.handslag.reporting.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.TeamId;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.suppress.SmallNumberRule;

class WithheldLinesTest {
    private static final SmallNumberRule RULE = SmallNumberRule.USUAL;
    private static final List<String> FLOWS = List.of("enrolled", "discharged", "drop-outs-before", "drop-outs-during");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyCanSolveForWhatIsWithheldOverTheYears(long seed) {
        PlainYears years = new PlainYears(seed, 20 + (int) seed * 12);
        List<ReportContent> approved = new ArrayList<>();
        for (int year = PlainYears.FIRST; year <= PlainYears.LAST; year++) {
            approved.add(content(year, years.lines(year), approved));
            Set<String> solved = solved(approved);
            for (ReportContent content : approved) {
                for (ReportLine line : content.lines()) {
                    boolean withheld = content.withheld().contains(line.id());
                    if (line.unit() == LineUnit.PERSONS && RULE.isSmall(line.value())) {
                        assertThat(withheld).as(line.toString()).isTrue();
                    }
                    if (line.unit() == LineUnit.PERSONS && line.value() == 0) {
                        assertThat(withheld).as(line.toString()).isFalse();
                    }
                    if (withheld) {
                        assertThat(solved).doesNotContain(content.year() + " " + line.id());
                    }
                }
            }
            assertNoSmallRest(approved, solved);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLargeServiceShowsMostOfItsNumbers(long seed) {
        List<ReportLine> lines = new PlainYears(seed, 2_000).lines(2024);

        assertThat(WithheldLines.of(2024, lines, List.of(), RULE))
                .as(lines.toString())
                .hasSizeLessThan(lines.size() / 3);
    }

    @Test
    void daysAreToldOfTenOrMore() {
        List<ReportLine> lines = new ArrayList<>(new PlainYears(1, 100).lines(2024));
        lines.removeIf(line -> line.id().equals("decided"));
        lines.add(new ReportLine("decided", LineUnit.PERSONS, 9));
        assertThat(WithheldLines.of(2024, lines, List.of(), RULE))
                .contains("days:median")
                .doesNotContain("decided");

        lines.removeIf(line -> line.id().equals("decided"));
        lines.add(new ReportLine("decided", LineUnit.PERSONS, 10));
        assertThat(WithheldLines.of(2024, lines, List.of(), RULE)).doesNotContain("days:median");
    }

    @Test
    void aYearThatIsApprovedAfterALaterOneReckonsWithIt() {
        PlainYears years = new PlainYears(77, 90);
        ReportContent later = content(2024, years.lines(2024), List.of());
        ReportContent earlier = content(2023, years.lines(2023), List.of(later));

        Set<String> solved = solved(List.of(earlier, later));

        assertThat(earlier.withheld()).isNotEmpty().allSatisfy(id -> assertThat(solved)
                .doesNotContain("2023 " + id));
        assertThat(later.withheld()).allSatisfy(id -> assertThat(solved).doesNotContain("2024 " + id));
    }

    private static ReportContent content(int year, List<ReportLine> lines, List<ReportContent> approved) {
        return new ReportContent(
                new TeamId("hikikomori-uppsala"),
                "Hikikomori Uppsala",
                year,
                RULE,
                lines,
                WithheldLines.of(year, lines, approved, RULE),
                List.of());
    }

    /** Those who ended as planned, who were there from the year before, and who left: no table has them, and they are as few. */
    private static void assertNoSmallRest(List<ReportContent> approved, Set<String> solved) {
        for (ReportContent content : approved) {
            Map<String, Integer> values = new HashMap<>();
            content.lines().forEach(line -> values.put(line.id(), line.value()));
            Map<String, Integer> rests = Map.of(
                    "completed", values.get("discharged") - values.get("drop-outs-during"),
                    "from before", values.get("participants") - values.get("enrolled"),
                    "still there", values.get("participants") - values.get("discharged"));
            rests.forEach((rest, number) -> {
                if (RULE.isSmall(number)) {
                    assertThat(solved).doesNotContain(content.year() + " " + rest);
                }
            });
        }
    }

    private static Set<String> solved(List<ReportContent> approved) {
        Arithmetic arithmetic = new Arithmetic();
        Set<String> known = new HashSet<>();
        for (ReportContent content : approved) {
            content.lines().stream()
                    .filter(line -> !content.withheld().contains(line.id()))
                    .forEach(line -> known.add(content.year() + " " + line.id()));
        }
        // What is known is no unknown, so that a rest of two known ones is an equation with one unknown: solved.
        for (ReportContent content : approved) {
            String year = content.year() + " ";
            Map<String, Integer> ages = new LinkedHashMap<>(Map.of(year + "participants", -1));
            content.lines().stream()
                    .filter(line -> line.id().startsWith("age:"))
                    .forEach(line -> ages.put(year + line.id(), 1));
            arithmetic.equation(known, ages);
            for (String flow : FLOWS) {
                Map<String, Integer> quarters = new LinkedHashMap<>(Map.of(year + flow, -1));
                for (int quarter = 1; quarter <= 4; quarter++) {
                    quarters.put(year + "q" + quarter + ":" + flow, 1);
                }
                arithmetic.equation(known, quarters);
            }
            for (String goal : List.of("informed", "way-back")) {
                arithmetic.equation(
                        known,
                        Map.of(
                                year + "discharged", -1,
                                year + "goal:" + goal + ":yes", 1,
                                year + "goal:" + goal + ":no", 1,
                                year + "goal:" + goal + ":unknown", 1));
            }
            rest(arithmetic, known, year + "discharged", year + "drop-outs-during", year + "completed");
            rest(arithmetic, known, year + "participants", year + "enrolled", year + "from before");
            rest(arithmetic, known, year + "participants", year + "discharged", year + "still there");
            for (int quarter = 1; quarter <= 4; quarter++) {
                String q = year + "q" + quarter + ":";
                rest(arithmetic, known, q + "discharged", q + "drop-outs-during", q + "completed");
            }
            String next = content.year() + 1 + " ";
            if (approved.stream().anyMatch(other -> other.year() == content.year() + 1)) {
                rest(arithmetic, known, year + "participants", next + "from before", year + "left");
                rest(arithmetic, known, year + "left", year + "discharged", year + "left otherwise");
            }
        }
        return arithmetic.solved();
    }

    private static void rest(Arithmetic arithmetic, Set<String> known, String whole, String part, String rest) {
        arithmetic.equation(known, Map.of(whole, -1, part, 1, rest, 1));
    }
}

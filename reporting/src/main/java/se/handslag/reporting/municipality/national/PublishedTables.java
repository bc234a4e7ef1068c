package se.handslag.reporting.municipality.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;

/**
 * The tables of an approved report: every number that is told outward, and no other. Each table bears the id of the indicator that its lines were
 * counted by.
 */
final class PublishedTables {
    private static final String AGE = "age:";
    private static final String GOAL = "goal:";
    private static final String FIRST_ANSWER = ":yes";

    private final TeamYear of;
    private final ReportContent content;
    private final List<TeamTable> tables = new ArrayList<>();

    private PublishedTables(TeamYear of, ReportContent content) {
        this.of = of;
        this.content = content;
    }

    static List<TeamTable> of(TeamYear of, ReportContent content) {
        PublishedTables published = new PublishedTables(of, content);
        published.table("ages", ReportLine.PARTICIPANTS, published.ages());
        for (String flow : List.of(ReportLine.ENROLLED, ReportLine.DISCHARGED, ReportLine.BEFORE, ReportLine.DURING)) {
            published.table(flow, flow, quarters(flow));
        }
        for (String goal : published.goals()) {
            published.table("goal-answers:" + goal, ReportLine.DISCHARGED, answers(goal));
        }
        published.table("days-to-decision", ReportLine.DECIDED, Map.of());
        return published.tables;
    }

    private Map<String, String> ages() {
        Map<String, String> cells = new LinkedHashMap<>();
        lines(AGE).forEach(line -> cells.put(line.substring(AGE.length()), line));
        return cells;
    }

    private static Map<String, String> quarters(String flow) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 4).forEach(quarter -> cells.put("q" + quarter, ReportLine.quarterId(quarter, flow)));
        return cells;
    }

    private List<String> goals() {
        return lines(GOAL).stream()
                .filter(line -> line.endsWith(FIRST_ANSWER))
                .map(line -> line.substring(GOAL.length(), line.length() - FIRST_ANSWER.length()))
                .toList();
    }

    private static Map<String, String> answers(String goal) {
        Map<String, String> cells = new LinkedHashMap<>();
        List.of("yes", "no", "unknown").forEach(answer -> cells.put(answer, ReportLine.goalId(goal, answer)));
        return cells;
    }

    private List<String> lines(String prefix) {
        return content.lines().stream()
                .map(ReportLine::id)
                .filter(line -> line.startsWith(prefix))
                .toList();
    }

    /** @param cells the line of each cell */
    private void table(String id, String totalLine, Map<String, String> cells) {
        OptionalInt total = content.outward(totalLine);
        TreeMap<String, Long> shown = new TreeMap<>();
        TreeSet<String> withheld = new TreeSet<>();
        cells.forEach((cell, line) -> {
            OptionalInt count = content.outward(line);
            if (total.isPresent() && count.isPresent()) {
                shown.put(cell, (long) count.getAsInt());
            } else {
                withheld.add(cell);
            }
        });
        int days = id.equals("days-to-decision") && total.isPresent()
                ? content.outward(ReportLine.MEDIAN).orElse(TeamTable.NO_DAYS)
                : TeamTable.NO_DAYS;
        tables.add(TeamTable.guarded(
                of,
                id,
                content.rule().fewest(),
                total.isPresent() ? total.getAsInt() : TeamTable.WITHHELD,
                shown,
                withheld,
                days));
    }
}

package se.handslag.web.municipality.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.handslag.reporting.municipality.annual.GoalResult;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.web.shell.BarChart;
import se.handslag.web.shell.GroupedBars;
import se.handslag.web.shell.Visit;

/** A report's charts, for the house. */
final class ReportCharts {
    private final Visit visit;
    private final ReportContent content;
    private final ReportWords words;
    private final String year;

    ReportCharts(Visit visit, ReportContent content, ReportWords words) {
        this.visit = visit;
        this.content = content;
        this.words = words;
        this.year = Integer.toString(content.year());
    }

    BarChart goals() {
        List<GoalResult> results = words.goals().stream().map(this::result).toList();
        List<BarChart.Bar> bars = new ArrayList<>();
        for (GoalResult goal : results) {
            bars.add(new BarChart.Bar(
                    words.say("web.report.goal", bars.size() + 1),
                    goal.percent(),
                    words.say("web.report.goal.share", goal.percent(), goal.reached(), goal.of()),
                    OptionalDouble.of(goal.targetPercent()),
                    words.say("web.report.goal.target", goal.targetPercent())));
        }
        long met = results.stream().filter(GoalResult::isMet).count();
        return new BarChart(
                "goals",
                words.say("web.report.goals.message", met, results.size()),
                "%",
                100,
                bars,
                new BarChart.Columns(
                        words.say("web.report.goals.what"),
                        words.say("web.report.goals.value"),
                        words.say("web.report.goals.target")),
                words.say("web.report.goals.note", number(ReportLine.DISCHARGED), year));
    }

    private GoalResult result(String goal) {
        return new GoalResult(
                goal,
                number(ReportLine.goalId(goal, "target")),
                number(ReportLine.goalId(goal, "yes")),
                number(ReportLine.goalId(goal, "no")),
                number(ReportLine.goalId(goal, "unknown")));
    }

    BarChart ages() {
        List<BarChart.Bar> bars = words.ages().stream()
                .map(id -> new BarChart.Bar(
                        words.age(id), number(id), Integer.toString(number(id)), OptionalDouble.empty(), ""))
                .toList();
        return new BarChart(
                "ages",
                words.say("web.report.ages.message"),
                "",
                Math.max(1, bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(1)),
                bars,
                new BarChart.Columns(words.say("web.report.ages.what"), words.say("web.report.ages.value"), ""),
                words.say("web.report.ages.note", number(ReportLine.PARTICIPANTS), year));
    }

    GroupedBars flow() {
        List<String> flows = List.of(ReportLine.ENROLLED, ReportLine.DISCHARGED, ReportLine.BEFORE, ReportLine.DURING);
        return new GroupedBars(
                "flow",
                words.say("web.report.flow.message", number(ReportLine.ENROLLED), number(ReportLine.DISCHARGED)),
                words.say("web.report.quarter"),
                flows.stream().map(flow -> words.say("web.report." + flow)).toList(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> new GroupedBars.Group(
                                words.say("web.report.quarter.name", quarter),
                                flows.stream()
                                        .map(flow -> number(ReportLine.quarterId(quarter, flow)))
                                        .toList()))
                        .toList(),
                visit.say("web.report.flow.note", year));
    }

    private int number(String id) {
        return content.number(id).orElse(0);
    }
}

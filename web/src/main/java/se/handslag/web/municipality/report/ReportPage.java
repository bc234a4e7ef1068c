package se.handslag.web.municipality.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.municipality.annual.AnnualFigures;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.GoalResult;
import se.handslag.reporting.municipality.annual.Quarter;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.web.shell.BarChart;
import se.handslag.web.shell.Visit;

/**
 * The annual report as the page shows it.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param year the calendar year
 * @param ongoing whether the year is not over, so that the figures will change
 * @param counted when the figures were counted, in words
 * @param key the figures that the guideline asks for, in its order
 * @param goals the goals against their targets, as chart and table; empty when nobody was discharged
 * @param goalRows the goals in words, for the file and the page without a chart
 * @param ages participants by age; empty when there was nobody
 * @param quarters the flow
 * @param development the development areas
 * @param mayWrite whether the visitor may write a development area down
 */
public record ReportPage(
        String team,
        String teamName,
        int year,
        boolean ongoing,
        String counted,
        List<Figure> key,
        List<BarChart> goals,
        List<GoalRow> goalRows,
        List<BarChart> ages,
        List<Quarter> quarters,
        List<DevelopmentArea> development,
        boolean mayWrite) {

    /** @param what what is counted; @param value the number in words; @param means what it counts, exactly */
    public record Figure(String what, String value, String means) {}

    /** A goal with its result. */
    public record GoalRow(int number, String goal, GoalResult result) {}

    static ReportPage of(Visit visit, AnnualReport report, TeamTexts words, boolean mayWrite) {
        AnnualFigures figures = report.figures();
        String language = visit.language().getLanguage();
        List<GoalRow> rows = new ArrayList<>();
        for (GoalResult goal : figures.goals()) {
            rows.add(new GoalRow(rows.size() + 1, words.say("goal." + goal.goal(), language), goal));
        }
        return new ReportPage(
                report.team().value(),
                report.teamName(),
                figures.year(),
                visit.today().getYear() == figures.year(),
                visit.moment(report.countedAt()),
                key(visit, figures),
                figures.discharged() == 0 ? List.of() : List.of(goals(visit, figures)),
                rows,
                figures.participants() == 0 ? List.of() : List.of(ages(visit, figures)),
                figures.quarters(),
                report.development(),
                mayWrite);
    }

    private static List<Figure> key(Visit visit, AnnualFigures figures) {
        List<Figure> key = new ArrayList<>();
        key.add(figure(visit, "participants", figures.participants()));
        key.add(figure(visit, "enrolled", figures.enrolled()));
        key.add(figure(visit, "discharged", figures.discharged()));
        key.add(figure(visit, "drop-outs-before", figures.dropOutsBefore()));
        key.add(figure(visit, "drop-outs-during", figures.dropOutsDuring()));
        key.add(new Figure(
                visit.say("web.report.days"),
                figures.medianDaysToDecision().isPresent()
                        ? visit.say(
                                "web.report.days.value",
                                figures.medianDaysToDecision().getAsInt())
                        : visit.say("web.report.days.none"),
                visit.say("web.report.days.means")));
        return key;
    }

    private static Figure figure(Visit visit, String key, int number) {
        return new Figure(
                visit.say("web.report." + key), Integer.toString(number), visit.say("web.report." + key + ".means"));
    }

    private static BarChart goals(Visit visit, AnnualFigures figures) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int number = 1;
        for (GoalResult goal : figures.goals()) {
            bars.add(new BarChart.Bar(
                    visit.say("web.report.goal", number++),
                    goal.percent(),
                    visit.say("web.report.goal.share", goal.percent(), goal.reached(), goal.of()),
                    OptionalDouble.of(goal.targetPercent()),
                    visit.say("web.report.goal.target", goal.targetPercent())));
        }
        long met = figures.goals().stream().filter(GoalResult::isMet).count();
        return new BarChart(
                "goals",
                visit.say("web.report.goals.message", met, figures.goals().size()),
                "%",
                100,
                bars,
                new BarChart.Columns(
                        visit.say("web.report.goals.what"),
                        visit.say("web.report.goals.value"),
                        visit.say("web.report.goals.target")),
                visit.say("web.report.goals.note", figures.discharged(), Integer.toString(figures.year())));
    }

    private static BarChart ages(Visit visit, AnnualFigures figures) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int most = 1;
        for (AgeGroup group : AgeGroup.values()) {
            int number = figures.ages().getOrDefault(group, 0);
            boolean usual = group != AgeGroup.UNDER_18 && group != AgeGroup.UNKNOWN;
            if (usual || number > 0) {
                most = Math.max(most, number);
                bars.add(new BarChart.Bar(
                        visit.say("reporting.age." + group.code()),
                        number,
                        Integer.toString(number),
                        OptionalDouble.empty(),
                        ""));
            }
        }
        return new BarChart(
                "ages",
                visit.say("web.report.ages.message"),
                "",
                most,
                bars,
                new BarChart.Columns(visit.say("web.report.ages.what"), visit.say("web.report.ages.value"), ""),
                visit.say("web.report.ages.note", figures.participants(), Integer.toString(figures.year())));
    }
}

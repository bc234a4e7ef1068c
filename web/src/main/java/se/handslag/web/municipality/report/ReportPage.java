package se.handslag.web.municipality.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.document.Table;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.municipality.approve.ToldArea;
import se.handslag.reporting.municipality.approve.YearInReview;
import se.handslag.web.shell.BarChart;
import se.handslag.web.shell.GroupedBars;
import se.handslag.web.shell.Visit;

/**
 * The annual report as the page shows it inside the house.
 *
 * @param team the team's id
 * @param teamName the team's name
 * @param year the calendar year
 * @param ongoing whether the year is not over, so that the figures will change
 * @param counted when the figures were counted, in words
 * @param approved the approved report, if it has been; the page then shows what was approved
 * @param differences what would be counted otherwise today
 * @param key the figures that the guideline asks for, in its order, with the years before
 * @param meanings what each of them counts
 * @param besideAreCounted whether some of the years beside are not approved
 * @param goals the goals against their targets, as chart and table; empty when nobody was discharged
 * @param goalRows the goals with what each share is of; empty when nobody was discharged
 * @param ages participants by age; empty when there was nobody
 * @param flow the flow by quarter
 * @param areas the development areas, and what has become of them
 * @param mayWrite whether the visitor may write development areas and follow-ups down, and approve
 * @param mayApprove whether the visitor may approve the report now
 */
public record ReportPage(
        String team,
        String teamName,
        int year,
        boolean ongoing,
        String counted,
        Optional<ApprovedReport> approved,
        List<DifferenceRow> differences,
        Table key,
        Table meanings,
        boolean besideAreCounted,
        List<BarChart> goals,
        List<Table> goalRows,
        List<BarChart> ages,
        GroupedBars flow,
        List<ToldArea> areas,
        boolean mayWrite,
        boolean mayApprove) {

    /** @param what the line; @param approved what was approved; @param today what would be counted now */
    public record DifferenceRow(String what, String approved, String today) {}

    static ReportPage of(Visit visit, YearInReview review, TeamTexts team, boolean mayWrite, boolean mayApprove) {
        ReportContent content = review.content();
        ReportWords words = new ReportWords(visit, team, content, Audience.INSIDE);
        ReportTables tables = new ReportTables(visit, content, review.beside(), team, Audience.INSIDE);
        ReportCharts charts = new ReportCharts(visit, content, words);
        boolean anyoneEnded = content.number("discharged").orElse(0) > 0;
        boolean anyoneThere = content.number("participants").orElse(0) > 0;
        return new ReportPage(
                content.team().value(),
                content.teamName(),
                content.year(),
                visit.today().getYear() == content.year(),
                visit.moment(review.counted().countedAt()),
                review.approved(),
                review.differences().stream()
                        .map(it -> new DifferenceRow(
                                words.line(it.id()), number(it.approved(), it.unit()), number(it.today(), it.unit())))
                        .toList(),
                tables.key(),
                tables.meanings(),
                review.beside().stream().anyMatch(year -> !year.approved()),
                anyoneEnded ? List.of(charts.goals()) : List.of(),
                anyoneEnded ? List.of(tables.goals()) : List.of(),
                anyoneThere ? List.of(charts.ages()) : List.of(),
                charts.flow(),
                content.areas(),
                mayWrite,
                mayApprove);
    }

    private static String number(OptionalInt number, LineUnit unit) {
        return number.isEmpty() ? "–" : number.getAsInt() + (unit == LineUnit.PERCENT ? " %" : "");
    }
}

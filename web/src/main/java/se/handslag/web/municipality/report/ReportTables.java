package se.handslag.web.municipality.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.reporting.municipality.annual.ReportLine;
import se.handslag.reporting.municipality.approve.ReportContent;
import se.handslag.reporting.municipality.approve.ToldArea;
import se.handslag.reporting.municipality.approve.YearBeside;
import se.handslag.web.shell.Visit;

/** A report as tables, which its page, its PDF and its workbook are all made from. */
final class ReportTables {
    private static final List<String> FLOWS =
            List.of(ReportLine.ENROLLED, ReportLine.DISCHARGED, ReportLine.BEFORE, ReportLine.DURING);

    private static final List<String> KEY = List.of(
            ReportLine.PARTICIPANTS,
            ReportLine.ENROLLED,
            ReportLine.DISCHARGED,
            ReportLine.BEFORE,
            ReportLine.DURING,
            ReportLine.DECIDED,
            ReportLine.MEDIAN,
            ReportLine.EIGHTIETH);

    private final Visit visit;
    private final ReportContent content;
    private final List<YearBeside> beside;
    private final ReportWords words;
    private final String year;

    ReportTables(Visit visit, ReportContent content, List<YearBeside> beside, TeamTexts team, Audience audience) {
        this.visit = visit;
        this.content = content;
        this.beside = audience == Audience.INSIDE
                ? beside
                : beside.stream().filter(YearBeside::outward).toList();
        this.words = new ReportWords(visit, team, content, audience);
        this.year = Integer.toString(content.year());
    }

    List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(key(), goals(), ages(), flow()));
        if (!content.areas().isEmpty()) {
            all.add(areas());
        }
        all.add(meanings());
        return all;
    }

    /** The figures that the guideline asks for, with the years before beside. */
    Table key() {
        return new Table(
                words.say("web.report.figures.caption", year),
                withYears(words.say("web.report.what")),
                KEY.stream().map(id -> rowOf(words.line(id), id)).toList());
    }

    /** What each of them counts. */
    Table meanings() {
        return new Table(
                words.say("web.report.means"),
                List.of(Column.ofWords(words.say("web.report.what")), Column.ofWords(words.say("web.report.means"))),
                KEY.stream()
                        .map(id -> List.of(words.line(id), words.say("web.report." + id.replace(':', '.') + ".means")))
                        .toList());
    }

    /** The goals with what each share is of. */
    Table goals() {
        List<Column> columns = List.of(
                Column.ofWords(words.say("web.report.goals.what")),
                Column.ofFigures(words.say("web.report.answer.yes")),
                Column.ofFigures(words.say("web.report.answer.no")),
                Column.ofFigures(words.say("web.report.answer.unknown")),
                Column.ofFigures(words.say("web.report.goals.of")),
                Column.ofFigures(words.say("web.report.goals.share")),
                Column.ofFigures(words.say("web.report.answer.target")));
        List<List<String>> rows = new ArrayList<>();
        for (String goal : words.goals()) {
            String yes = ReportLine.goalId(goal, "yes");
            rows.add(List.of(
                    words.say("web.report.goal", rows.size() + 1) + ": " + words.goal(goal),
                    words.number(yes),
                    words.number(ReportLine.goalId(goal, "no")),
                    words.number(ReportLine.goalId(goal, "unknown")),
                    words.number(ReportLine.DISCHARGED),
                    words.share(yes, ReportLine.DISCHARGED),
                    words.number(ReportLine.goalId(goal, "target")) + " %"));
        }
        return new Table(words.say("web.report.goals.caption", year), columns, rows);
    }

    Table ages() {
        return new Table(
                words.say("web.report.ages.caption", year),
                withYears(words.say("web.report.ages.what")),
                words.ages().stream().map(id -> rowOf(words.age(id), id)).toList());
    }

    Table flow() {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords(words.say("web.report.quarter"))));
        FLOWS.forEach(flow -> columns.add(Column.ofFigures(words.say("web.report." + flow))));
        return new Table(
                words.say("web.report.flow.caption", year),
                columns,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> {
                            List<String> row = new ArrayList<>(List.of(words.say("web.report.quarter.name", quarter)));
                            FLOWS.forEach(flow -> row.add(words.number(ReportLine.quarterId(quarter, flow))));
                            return row;
                        })
                        .toList());
    }

    private Table areas() {
        return new Table(
                words.say("web.report.areas"),
                List.of(
                        Column.ofWords(words.say("web.report.areas.what")),
                        Column.ofWords(words.say("web.report.area.text")),
                        Column.ofWords(words.say("web.report.areas.decided")),
                        Column.ofWords(words.say("web.report.areas.became"))),
                content.areas().stream().map(this::area).toList());
    }

    private List<String> area(ToldArea area) {
        String became = area.followUps().stream()
                .map(each -> visit.say("reporting.follow-up." + each.state().code()) + ", " + visit.date(each.on())
                        + ": " + each.text())
                .collect(Collectors.joining("\n"));
        return List.of(area.heading(), area.text(), visit.date(area.decidedOn()), became.isEmpty() ? "–" : became);
    }

    /** Every line of the report on a row of its own, for a file that a program reads. */
    Table lines() {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("id")));
        columns.addAll(withYears(words.say("web.report.what")));
        columns.add(Column.ofWords(words.say("web.report.unit")));
        List<List<String>> rows = new ArrayList<>();
        for (ReportLine line : content.lines()) {
            List<String> row = new ArrayList<>(List.of(line.id()));
            row.addAll(rowOf(words.line(line.id()), line.id()));
            row.add(words.unit(line.unit()));
            rows.add(row);
        }
        return new Table(year, columns, rows);
    }

    private List<Column> withYears(String what) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords(what), Column.ofFigures(year)));
        beside.forEach(each -> columns.add(Column.ofFigures(Integer.toString(each.year()))));
        return columns;
    }

    private List<String> rowOf(String what, String id) {
        List<String> row = new ArrayList<>(List.of(what, words.number(id)));
        beside.forEach(each -> row.add(words.number(each, id)));
        return row;
    }
}

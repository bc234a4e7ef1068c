package se.handslag.web.municipality.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.decisions.municipality.board.DelegatedDecision;
import se.handslag.decisions.municipality.quarter.CouncilStatistics;
import se.handslag.decisions.municipality.quarter.CouncilStatistics.Elapsed;
import se.handslag.decisions.municipality.quarter.CouncilStatistics.Line;
import se.handslag.decisions.municipality.quarter.ReportEntry;
import se.handslag.web.shell.Visit;

/** The lists in words: the same table for the page, the CSV file and the PDF. */
final class DutyTables {
    private DutyTables() {}

    static List<Column> delegatedColumns(Visit visit) {
        return List.of(
                Column.ofWords(visit.say("web.duty.case")),
                Column.ofWords(visit.say("web.duty.decided")),
                Column.ofWords(visit.say("web.duty.decision")),
                Column.ofWords(visit.say("web.duty.support")),
                Column.ofWords(visit.say("web.duty.law")),
                Column.ofWords(visit.say("web.duty.item")),
                Column.ofWords(visit.say("web.duty.decider")),
                Column.ofWords(visit.say("web.duty.reported")));
    }

    static List<String> row(Visit visit, DelegatedDecision it) {
        return List.of(
                it.caseId().toString(),
                day(visit, it.decidedOn()),
                visit.say("decision.kind." + it.kind().code()),
                it.teamName(),
                it.law(),
                it.item(),
                it.decider(),
                it.meeting().orElseGet(() -> visit.say("web.duty.reported.not")));
    }

    static List<Column> reportColumns(Visit visit) {
        return List.of(
                Column.ofWords(visit.say("web.duty.case")),
                Column.ofWords(visit.say("web.duty.decided")),
                Column.ofWords(visit.say("web.duty.support")),
                Column.ofWords(visit.say("web.duty.state")),
                Column.ofWords(visit.say("web.duty.since")),
                Column.ofWords(visit.say("web.duty.closed")),
                Column.ofWords(visit.say("web.duty.reason")));
    }

    static List<String> row(Visit visit, ReportEntry it) {
        return List.of(
                it.caseId().toString(),
                day(visit, it.decidedOn()),
                it.kindOfSupport(),
                visit.say("quarter.state." + it.state().code()),
                day(visit, it.since()),
                it.closedOn().map(closed -> day(visit, closed)).orElse("–"),
                reason(visit, it));
    }

    private static String reason(Visit visit, ReportEntry it) {
        String coded = it.why()
                .map(why -> visit.say("carrying-out.why." + why.code()))
                .orElseGet(() -> visit.say(it.lacksReason() ? "web.duty.reason.missing" : "web.duty.reason.none"));
        return it.text().isEmpty() ? coded : coded + ": " + it.text();
    }

    static Table statistics(Visit visit, CouncilStatistics numbers) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofWords(visit.say("web.duty.support")));
        columns.add(Column.ofFigures(visit.say("quarter.state.not-carried-out")));
        columns.add(Column.ofFigures(visit.say("quarter.state.interrupted")));
        for (Elapsed elapsed : Elapsed.values()) {
            columns.add(Column.ofFigures(visit.say("quarter.elapsed." + elapsed.code())));
        }
        columns.add(Column.ofFigures(visit.say("web.duty.median")));
        columns.add(Column.ofFigures(visit.say("web.duty.closed.late")));
        List<List<String>> rows = new ArrayList<>();
        numbers.kinds().forEach(line -> rows.add(row(line.kindOfSupport(), line)));
        rows.add(row(visit.say("web.duty.total"), numbers.total()));
        return new Table(visit.say("web.duty.statistics.caption"), columns, rows);
    }

    private static List<String> row(String name, Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Integer.toString(line.notCarriedOut()));
        cells.add(Integer.toString(line.interrupted()));
        for (Elapsed elapsed : Elapsed.values()) {
            cells.add(Integer.toString(line.elapsed(elapsed)));
        }
        cells.add(Long.toString(line.medianDays()));
        cells.add(Integer.toString(line.closed()));
        return cells;
    }

    private static String day(Visit visit, LocalDate day) {
        return visit.dates().table(day);
    }
}

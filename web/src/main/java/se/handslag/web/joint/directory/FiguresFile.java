package se.handslag.web.joint.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.survey.AnswerTable;
import se.handslag.reporting.directory.survey.PublishedFigures;
import se.handslag.reporting.directory.survey.RegionTable;
import se.handslag.web.shell.Visit;

/** The tables as CSV, one row a row, with what each share is of. */
final class FiguresFile {
    private static final List<Column> COLUMNS = List.of(
            Column.ofWords("table"),
            Column.ofWords("row"),
            Column.ofFigures("yes"),
            Column.ofFigures("yes_percent"),
            Column.ofFigures("no"),
            Column.ofFigures("no_percent"),
            Column.ofFigures("varies"),
            Column.ofFigures("varies_percent"),
            Column.ofFigures("not_known_in_row"),
            Column.ofFigures("of"),
            Column.ofFigures("not_known_in_table"),
            Column.ofFigures("survey_yes"),
            Column.ofFigures("survey_yes_percent"),
            Column.ofFigures("survey_no"),
            Column.ofFigures("survey_no_percent"),
            Column.ofFigures("survey_varies"),
            Column.ofFigures("survey_varies_percent"),
            Column.ofFigures("survey_of"));

    private FiguresFile() {}

    static byte[] write(Visit visit, TablesPage page) {
        List<List<String>> rows = new ArrayList<>();
        RegionTable regions = page.regions();
        rows.add(counted(
                "1",
                visit.say("web.directory.minimaria.yes"),
                regions.withMinimaria().size(),
                PublishedFigures.MINIMARIA.get(0)));
        rows.add(counted(
                "1",
                visit.say("web.directory.minimaria.no"),
                regions.withoutMinimaria().size(),
                PublishedFigures.MINIMARIA.get(1)));
        rows.add(counted(
                "1",
                visit.say("web.directory.minimaria.missing"),
                regions.unanswered().size(),
                PublishedFigures.MINIMARIA.get(2)));
        regions.regions()
                .forEach(region ->
                        rows.add(counted("2", region.name(), region.services().size())));
        if (!regions.elsewhere().isEmpty()) {
            rows.add(counted(
                    "2",
                    visit.say("web.directory.elsewhere"),
                    regions.elsewhere().size()));
        }
        for (AnswerTable table : page.tables()) {
            table.rows().forEach(row -> rows.add(answered(visit, page, table, row)));
        }
        for (IntegrationGrade grade : page.grades()) {
            List<String> cells = new ArrayList<>(counted(
                    visit.say("web.directory.group.integration"),
                    visit.say(grade.textKey()),
                    page.integration().number(grade),
                    page.publishedStep(grade)));
            cells.set(3, number(page.integration().percent(grade)));
            cells.set(9, number(page.integration().of()));
            cells.set(10, number(page.integration().notKnown()));
            cells.set(17, number(page.publishedSteps()));
            rows.add(cells);
        }
        return CsvPrinter.print(new Table(visit.say("web.directory.tables.title"), COLUMNS, rows));
    }

    private static List<String> answered(Visit visit, TablesPage page, AnswerTable table, AnswerTable.Row row) {
        PublishedFigures.Row published = page.published(row);
        List<String> cells = new ArrayList<>(List.of(
                visit.say("web.directory.group." + table.group().code()),
                visit.say(row.question().textKey()),
                number(row.yes()),
                number(row.yesPercent()),
                number(row.no()),
                number(row.noPercent()),
                number(row.varies()),
                number(row.variesPercent()),
                number(row.unanswered()),
                number(row.of()),
                number(table.silent())));
        cells.addAll(cell(Optional.of(published.yes())));
        cells.addAll(cell(published.no()));
        cells.addAll(cell(published.varies()));
        cells.add(number(page.publishedOf(table)));
        return cells;
    }

    private static List<String> cell(Optional<PublishedFigures.Cell> cell) {
        return List.of(
                cell.map(given -> number(given.number())).orElse(""),
                cell.map(given -> number(given.percent())).orElse(""));
    }

    private static List<String> counted(String table, String row, int number, int published) {
        List<String> cells = new ArrayList<>(counted(table, row, number));
        cells.set(11, number(published));
        return cells;
    }

    private static List<String> counted(String table, String row, int number) {
        List<String> cells = new ArrayList<>(List.of(table, row, number(number)));
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        return cells;
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}

package se.handslag.web.municipality.report;

import java.util.ArrayList;
import java.util.List;
import se.handslag.core.document.CsvPrinter;
import se.handslag.core.document.Table;
import se.handslag.core.document.Table.Column;
import se.handslag.reporting.municipality.annual.Quarter;
import se.handslag.reporting.municipality.develop.DevelopmentArea;

/** The annual report's figures as CSV, one figure a row. */
final class ReportFile {
    private static final List<Column> COLUMNS = List.of(
            Column.ofWords("what"),
            Column.ofFigures("value"),
            Column.ofFigures("of"),
            Column.ofFigures("target_percent"),
            Column.ofFigures("unknown"));

    private ReportFile() {}

    static byte[] write(ReportPage page) {
        List<List<String>> rows = new ArrayList<>();
        page.key().forEach(figure -> rows.add(row(figure.what(), figure.value())));
        page.goalRows()
                .forEach(row -> rows.add(List.of(
                        row.goal(),
                        number(row.result().reached()),
                        number(row.result().of()),
                        number(row.result().targetPercent()),
                        number(row.result().unknown()))));
        page.ages().stream()
                .flatMap(ages -> ages.bars().stream())
                .forEach(bar -> rows.add(row(bar.label(), bar.shown())));
        for (Quarter quarter : page.quarters()) {
            String name = page.year() + " Q" + quarter.number() + " ";
            rows.add(row(name + "enrolled", number(quarter.enrolled())));
            rows.add(row(name + "discharged", number(quarter.discharged())));
            rows.add(row(name + "drop-outs before", number(quarter.dropOutsBefore())));
            rows.add(row(name + "drop-outs during", number(quarter.dropOutsDuring())));
        }
        for (DevelopmentArea area : page.development()) {
            rows.add(row(area.heading(), area.text()));
        }
        return CsvPrinter.print(new Table(Integer.toString(page.year()), COLUMNS, rows));
    }

    private static List<String> row(String what, String value) {
        return List.of(what, value, "", "", "");
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}

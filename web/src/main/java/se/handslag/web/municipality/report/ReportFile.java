package se.handslag.web.municipality.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import se.handslag.reporting.municipality.annual.Quarter;
import se.handslag.reporting.municipality.develop.DevelopmentArea;

/** The annual report's figures as CSV: semicolons, UTF-8 with a mark at the beginning, one figure a row. */
final class ReportFile {
    private ReportFile() {}

    static String write(ReportPage page) {
        StringWriter text = new StringWriter();
        // Spreadsheet programs take the file for UTF-8 by this mark.
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("what", "value", "of", "target_percent", "unknown");
            page.key().forEach(figure -> csv.writeRecord(cell(figure.what()), cell(figure.value()), "", "", ""));
            page.goalRows()
                    .forEach(row -> csv.writeRecord(
                            cell(row.goal()),
                            number(row.result().reached()),
                            number(row.result().of()),
                            number(row.result().targetPercent()),
                            number(row.result().unknown())));
            page.ages().stream()
                    .flatMap(ages -> ages.bars().stream())
                    .forEach(bar -> csv.writeRecord(cell(bar.label()), bar.shown(), "", "", ""));
            for (Quarter quarter : page.quarters()) {
                String name = page.year() + " Q" + quarter.number() + " ";
                csv.writeRecord(name + "enrolled", number(quarter.enrolled()), "", "", "");
                csv.writeRecord(name + "discharged", number(quarter.discharged()), "", "", "");
                csv.writeRecord(name + "drop-outs before", number(quarter.dropOutsBefore()), "", "", "");
                csv.writeRecord(name + "drop-outs during", number(quarter.dropOutsDuring()), "", "", "");
            }
            for (DevelopmentArea area : page.development()) {
                csv.writeRecord(cell(area.heading()), cell(area.text()), "", "", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String number(int value) {
        return Integer.toString(value);
    }

    /** Words that someone wrote are never taken for a formula by a spreadsheet program. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}

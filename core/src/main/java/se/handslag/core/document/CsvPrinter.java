package se.handslag.core.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints a table as a file that a Swedish spreadsheet program opens by itself: UTF-8 with its mark, semicolons, and a line of headings.
 *
 * <p>Words that a spreadsheet would take for a formula get an apostrophe before them, so that nothing that someone wrote is ever run. A
 * negative number is left a number. The lines are as RFC 4180 has them, but for the semicolon.
 */
public final class CsvPrinter {
    /** How a page should say that it sends such a file. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+([.,][0-9]+)?");

    private CsvPrinter() {}

    /** Prints a table that is in memory. */
    public static byte[] print(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        print(table.columns(), table.rows().stream(), file);
        return file.toByteArray();
    }

    /**
     * Prints rows as they come, so that a long list is never in memory as a whole.
     *
     * @param columns the columns
     * @param rows each with a cell for each column
     * @param to where it goes; it is written and left open
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if a row does not have a cell for each column
     */
    public static void print(List<Table.Column> columns, Stream<List<String>> rows, OutputStream to) {
        try {
            Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            // Spreadsheet programs take the file for UTF-8 by this mark.
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(columns.stream()
                    .map(Table.Column::heading)
                    .map(CsvPrinter::neutral)
                    .toList());
            rows.forEachOrdered(row -> {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells, and there are " + columns.size() + " columns.");
                }
                csv.writeRecord(row.stream().map(CsvPrinter::neutral).toList());
            });
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The list could not be written.", e);
        }
    }

    /** The words so that no spreadsheet takes them for a formula. */
    static String neutral(String words) {
        String seen = words.stripLeading();
        boolean formula = begins(words) || begins(seen);
        return formula && !NEGATIVE_NUMBER.matcher(words).matches() ? "'" + words : words;
    }

    private static boolean begins(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}

package se.handslag.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints tables as a workbook (XLSX, ISO/IEC 29500), one sheet each, for those who go on working with the figures.
 *
 * <p>Nothing in it is a formula. Words are cells of text, and words that a spreadsheet would take for a formula get the same apostrophe as in {@link
 * CsvPrinter}, since such a file is saved as the other with one choice in a menu.
 * Longer words than a cell may hold are cut, with a mark where; a program that met them would call the whole file broken.
 */
public final class WorkbookPrinter {
    /** How a page should say that it sends such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    private WorkbookPrinter() {}

    /**
     * Prints.
     *
     * @param tables one for each sheet, which is named by the table's caption; at least one
     * @return the file
     */
    public static byte[] print(List<Table> tables) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet.");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Handslag", "1.0")) {
            Set<String> names = new HashSet<>();
            for (Table table : tables) {
                write(book.newWorksheet(name(table.caption(), names)), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be written.", e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column head = table.columns().get(column);
            sheet.value(0, column, words(head.heading()));
            sheet.style(0, column).bold().wrapText(true).set();
            int longest = head.heading().length();
            for (int row = 0; row < table.rows().size(); row++) {
                String cell = table.rows().get(row).get(column);
                longest = Math.max(longest, cell.length());
                if (head.kind() == Table.Kind.FIGURES
                        && WHOLE_NUMBER.matcher(cell).matches()) {
                    sheet.value(row + 1, column, Long.parseLong(cell));
                } else {
                    sheet.value(row + 1, column, words(cell));
                    sheet.style(row + 1, column).wrapText(true).set();
                }
            }
            sheet.width(column, Math.max(NARROWEST, Math.min(longest + 2, WIDEST)));
        }
        sheet.freezePane(1, 1);
    }

    private static String words(String cell) {
        String words = CsvPrinter.neutral(cell);
        if (words.length() <= LONGEST_CELL) {
            return words;
        }
        int end = LONGEST_CELL - 1;
        // A letter of two halves goes whole.
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** What the sheet may be called: no longer than the format allows, without its signs, and not as another. */
    private static String name(String caption, Set<String> taken) {
        String plain = NOT_IN_A_NAME.matcher(caption).replaceAll(" ").strip();
        String name = plain.isEmpty() ? "1" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}

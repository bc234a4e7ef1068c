package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.document.Table.Column;

class WorkbookPrinterTest {
    private static final List<Column> COLUMNS = List.of(Column.ofWords("Vad"), Column.ofFigures("2025"));

    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void numbersAreNumbersAndWordsAreWords() throws IOException {
        Map<String, String> parts = parts(WorkbookPrinter.print(List.of(new Table(
                "Antal",
                COLUMNS,
                List.of(List.of("Deltagare", "18"), List.of("Utskrivna", "dold"), List.of("7", "–"))))));
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<v>18</v>").doesNotContain("<v>7</v></c></row>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Deltagare", "dold", "7", "–");
    }

    @Test
    void nothingIsAFormulaAndNothingBecomesOne() throws IOException {
        Map<String, String> parts = parts(WorkbookPrinter.print(List.of(new Table(
                "=cmd|' /C calc'!A0",
                COLUMNS,
                List.of(List.of("=HYPERLINK(\"http://x\")", "=1+1"), List.of(" @SUM(A1)", "-2"))))));

        assertThat(String.join("", parts.values())).doesNotContain("<f>", "<f ");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(">'=HYPERLINK", ">'=1+1", ">' @SUM(A1)")
                .doesNotContain(">=");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>-2</v>");
    }

    @Test
    void aCellHoldsNoMoreThanTheFormatAllowsAndSaysThatItWasCut() throws IOException {
        String words = parts(WorkbookPrinter.print(List.of(new Table(
                        "Antal",
                        COLUMNS,
                        List.of(
                                List.of("a".repeat(32_767), "b".repeat(40_000)),
                                List.of("c".repeat(32_765) + "\uD83D\uDE00c", "1"))))))
                .get("xl/sharedStrings.xml");

        assertThat(words)
                .contains(">" + "a".repeat(32_767) + "<")
                .contains(">" + "b".repeat(32_766) + "…<")
                .contains(">" + "c".repeat(32_765) + "…<");
    }

    @Test
    void sheetsHaveNamesThatTheFormatAllowsAndNoTwoTheSame() throws IOException {
        String book = parts(WorkbookPrinter.print(List.of(
                        new Table("Ålder: när insatsen började [alla deltagare]", COLUMNS, List.of()),
                        new Table("Ålder: när insatsen började [alla deltagare]", COLUMNS, List.of()),
                        new Table("???", COLUMNS, List.of()))))
                .get("xl/workbook.xml");

        assertThat(book).contains("name=\"Ålder  när insatsen började  al\"", " 2\"", "name=\"1\"");
    }

    @Test
    void aWorkbookHasASheet() {
        assertThatThrownBy(() -> WorkbookPrinter.print(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Path written = Files.write(folder.resolve("book.xlsx"), file);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), plain(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return parts;
    }

    /** With its letters as letters. */
    private static String plain(String xml) {
        return REFERENCE
                .matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
                .replace("&apos;", "'")
                .replace("&quot;", "\"");
    }
}

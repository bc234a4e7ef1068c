package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.fixture.Paper;

class PaperLinesTest {
    private static final List<String> WORDS = List.of(
            "jag",
            "sover",
            "inte",
            "WWWW",
            "iiii",
            "handläggare",
            "oro/ångest",
            "natt-\u00E5t-dag",
            "(2025:400)",
            "11 kap. 1 §",
            "\u25A1",
            "ångestdämpande",
            "x".repeat(120),
            "😀",
            "שלום",
            "\n");

    @Test
    void countsNothingWhereNothingIsWritten() {
        assertThat(PaperLines.onSheet().of("")).isZero();
        assertThat(PaperLines.onSheet().of(" \n ")).isZero();
    }

    @Test
    void countsTheWritersOwnLines() {
        assertThat(PaperLines.onSheet().of("ett\ntvå\r\n\r\ntre")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jag sover sämre, svarar inte i telefon och drar ner persiennerna. ",
                "WWWWWWWWW ",
                "iiii ",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "nära-/långt "
            })
    void isNeverFewerThanThePrinterNeedsAndHardlyMore(String words) {
        String text = words.repeat(40).strip();

        int drawn = drawn(text);
        assertThat(PaperLines.onSheet().of(text)).isBetween(drawn, drawn + 1 + drawn / 10);
    }

    @RepeatedTest(20)
    void isNeverFewerThanThePrinterNeedsWhateverIsWritten(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder("Början");
        for (int word = 0; word < 120; word++) {
            text.append(random.nextInt(9) == 0 ? "  " : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        text.append(" slut");

        assertThat(drawn(text.toString())).isBetween(5, PaperLines.onSheet().of(text.toString()));
    }

    /** How many lines of twelve points the printer draws, the title and the foot left out. */
    private static int drawn(String text) {
        Document document = new Document("Blad", Samples.SWEDISH, "", "", List.of(new Block.Paragraph(text)));
        return (int) new Paper(PdfPrinter.print(document, PrintStyle.SHEET_1, Samples.MADE))
                .layout().stream()
                        .map(run -> run.split(" ", 5))
                        .filter(run -> run[3].equals("12.0"))
                        .map(run -> run[0] + " " + run[2])
                        .distinct()
                        .count();
    }
}

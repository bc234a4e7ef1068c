package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.document.Samples.MADE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.document.Block.Paragraph;
import se.handslag.core.fixture.Paper;

class PdfPrinterTest {
    @ParameterizedTest
    @EnumSource(PrintStyle.class)
    void keepsTheStandardsForBeingReadAloudAndForBeingKept(PrintStyle style) {
        assertThat(Standards.brokenBy(PdfPrinter.print(Samples.everything(), style, MADE)))
                .isEmpty();
    }

    @Test
    void keepsThemWithNothingButATitleAndWithATableThatHasNoRows() {
        assertThat(Standards.brokenBy(print(new Document("Tomt", Locale.ENGLISH, "", "", List.of()))))
                .isEmpty();
        assertThat(Standards.brokenBy(print(Samples.of(Samples.table(0))))).isEmpty();
    }

    @Test
    void theSameDocumentIsTheSameFile() {
        assertThat(print(Samples.everything())).isEqualTo(print(Samples.everything()));
    }

    @Test
    void theSameDocumentIsTheSameFileInAnotherCountryAndWhenSeveralPrintAtOnce() {
        Locale here = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] file = print(Samples.everything());
        List<byte[]> others;
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            others = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(each -> print(Samples.everything()))
                    .toList();
        } finally {
            Locale.setDefault(here);
            TimeZone.setDefault(zone);
        }

        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(file));
    }

    @Test
    void anotherMomentAndAnotherReferenceAreAnotherFile() {
        Document document = Samples.of(new Paragraph("Hej."));
        Document other = new Document(document.title(), document.language(), "annan", document.footer(), List.of());

        assertThat(id(print(document))).isNotEqualTo(id(print(other)));
        assertThat(id(print(document)))
                .isNotEqualTo(id(PdfPrinter.print(document, PrintStyle.LETTER_1, MADE.plusSeconds(1))));
    }

    @Test
    void saysWhatItIsAndWhenItWasDecidedInSwedishTime() {
        Paper paper = paper(Samples.everything());

        paper.read(pdf -> {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Du får stöd från Team Öst");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2025-06-09T08:30:00Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("<xmp:CreateDate>2025-06-09T10:30:00+02:00</xmp:CreateDate>");
            assertThat(metadata)
                    .contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Du får stöd från Team Öst<");
            return true;
        });
    }

    @Test
    void hasItsHeadingsAsBookmarks() {
        List<String> names = paper(Samples.everything()).read(pdf -> {
            List<String> found = new ArrayList<>();
            bookmarks(pdf.getDocumentCatalog().getDocumentOutline().children(), "", found);
            return found;
        });

        assertThat(names)
                .containsExactly(
                        "Du får stöd från Team Öst",
                        " Beslut",
                        "  Villkor",
                        " Om du tycker att beslutet är fel",
                        "  Hjälp",
                        "   En rubrik långt in");
    }

    @Test
    void numbersItsPagesAndSaysOnEachWhoseItIs() {
        String text = paper(Samples.everything()).text();

        assertThat(text)
                .contains("Sida 1 av 4", "Sida 2 av 4", "Sida 3 av 4", "Sida 4 av 4")
                .doesNotContain("Sida 5");
        assertThat(text.split("Omsorgsnämnden, Uppsala kommun", -1)).hasSize(5);
        assertThat(text.split("0197a1b2", -1)).hasSize(5);
        assertThat(paper(new Document("Letter", Locale.ENGLISH, "", "", List.of()))
                        .text())
                .contains("Page 1 of 1");
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAndCutsNoRow() {
        Paper paper = paper(Samples.of(Samples.table(90)));

        assertThat(paper.layout().stream().filter(run -> run.endsWith(" Antal")))
                .hasSize(paper.pages())
                .hasSizeGreaterThan(2);
        // Both cells of a row stand on the same page.
        assertThat(IntStream.range(1, 90).filter(row -> row % 7 != 0).mapToObj(row -> "Beslut " + row))
                .allSatisfy(name -> assertThat(paper.layout().stream().filter(run -> run.endsWith(" " + name)))
                        .hasSize(1));
    }

    @Test
    void printsARowThatIsHigherThanAPage() {
        String long1 = "Ord. ".repeat(3000) + "SLUT";
        Table table = new Table(
                "Högt",
                List.of(Table.Column.ofWords("Ord")),
                List.of(List.of("kort"), List.of(long1), List.of("efter")));
        byte[] file = print(Samples.of(table));

        assertThat(new Paper(file).words()).contains("SLUT").contains("efter");
        assertThat(Standards.brokenBy(file)).isEmpty();
    }

    @Test
    void refusesAListThatIsForASpreadsheetAndNotForPaper() {
        Document document = Samples.of(Samples.table(1000), Samples.table(PdfPrinter.MOST_ROWS - 999));

        assertThatThrownBy(() -> print(document)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheWritersLineBreaks() {
        assertThat(paper(Samples.of(new Paragraph("rad ett\nrad två\r\nrad tre")))
                        .text())
                .contains("rad ett\nrad två\nrad tre\n");
    }

    @Test
    void breaksAWordThatIsWiderThanThePage() {
        Paper paper = paper(Samples.of(
                new Paragraph("x".repeat(5000)),
                new Table(
                        "Brett",
                        List.of(Table.Column.ofWords("A"), Table.Column.ofWords("B")),
                        List.of(List.of("y".repeat(300), "z".repeat(300))))));

        assertThat(paper.words().chars().filter(letter -> letter == 'x')).hasSize(5000);
        assertThat(paper.rightmost()).isLessThan(595 - 50);
    }

    @Test
    void keepsADayWholeBesideALongText() {
        Paper paper = paper(Samples.of(new Table(
                "Smalt",
                List.of(Table.Column.ofWords("Beslutsdag"), Table.Column.ofWords("Slut"), Table.Column.ofWords("Skäl")),
                List.of(List.of("2026-04-29", "2026-09-30", "Personen har bett att få vänta. ".repeat(12))))));

        assertThat(paper.words()).contains("Beslutsdag", "2026-04-29", "2026-09-30");
    }

    /** What has been printed is printed so for ever: make a new style beside the old, and add its hash here. */
    @ParameterizedTest
    @CsvSource({
        "letter-style-1.css, 3233c90284fc675c354b6226e76efab064771657873aec1fd2a969e6f2d033e8",
        "report-style-1.css, c2df28a58e59f4ab1d636987e436d77f87e6f0f5f085d1582994839009a289ff",
        "sheet-style-1.css, 413000f80ab21ec628c841588a58f647c16b2663e8be29d9cd199a11d4fe3645",
        "DejaVuSansCondensed.ttf, 2d8aa290adcf1ebcbb35f63e57cf32941b012eaab4b65096b904112cf3bac972",
        "DejaVuSansCondensed-Bold.ttf, 6d2f2481e2aae944e8411cc5be515c69503ff7f5db52f2c67bcbe5d4de6bec13",
        "srgb.icc, 6193949edb230121c27011b686867fce736fabaf19c451b080610bea82ee4b8f",
    })
    void nothingThatAStyleIsMadeOfIsChanged(String name, String hash) throws Exception {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PdfPrinter.resource(name))))
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @EnumSource(PrintStyle.class)
    void anOldDocumentIsSetAsItWas(PrintStyle style) throws IOException {
        List<String> layout = new Paper(PdfPrinter.print(Samples.everything(), style, MADE)).layout();

        assertThat(layout).isEqualTo(kept(style.code() + ".layout.txt"));
    }

    private static List<String> kept(String name) throws IOException {
        try (InputStream in = PdfPrinterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void bookmarks(Iterable<PDOutlineItem> items, String indent, List<String> found) {
        for (PDOutlineItem item : items) {
            found.add(indent + item.getTitle());
            bookmarks(item.children(), indent + " ", found);
        }
    }

    private static String id(byte[] file) {
        return new Paper(file).read(pdf -> pdf.getDocument().getDocumentID().toString());
    }

    private static byte[] print(Document document) {
        return PdfPrinter.print(document, PrintStyle.LETTER_1, MADE);
    }

    private static Paper paper(Document document) {
        return new Paper(print(document));
    }
}

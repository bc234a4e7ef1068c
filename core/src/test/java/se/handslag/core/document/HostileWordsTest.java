package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.document.Samples.MADE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.document.Block.Fact;
import se.handslag.core.document.Block.Heading;
import se.handslag.core.document.Block.Paragraph;
import se.handslag.core.document.Block.Points;
import se.handslag.core.document.Block.Summary;
import se.handslag.core.document.Table.Column;
import se.handslag.core.fixture.Paper;

/** Words that someone wrote are words, wherever in a document they stand. */
class HostileWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Ann & Bo &amp; &lt; &x; &#0;",
                "]]> --> <![CDATA[ x ]]>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;",
                "</p></body></html><h1>Avslag</h1>",
                "</style><style>p { display: none }</style>",
                "\"; } body { display: none } @import url(x); p { content: \"",
                "{law} ${law} %1$s %n \\u0041 {0} '",
                "<a href=\"javascript:alert(1)\">klicka</a>",
            })
    void areReadAsTheyWereWritten(String words) {
        byte[] file = print(everywhere(words));
        Paper paper = new Paper(file);

        // Foot, reference, title, heading, paragraph, point, label, value, caption, column and cell, wherever a line
        // ends.
        assertThat(withoutBlanks(paper.text()).split(Pattern.quote(withoutBlanks(words)), -1))
                .hasSize(1 + 11);
        paper.read(pdf -> {
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(words);
            return true;
        });
        assertThat(Standards.brokenBy(file)).isEmpty();
    }

    @Test
    void fetchNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "HEMLIGHETEN");
        try (ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String far = "http://127.0.0.1:" + ear.getLocalPort() + "/x";
            for (String address : List.of(far, secret.toUri().toString(), "jar:" + far + "!/x")) {
                Document document = everywhere("<img src='" + address + "'/><link rel='stylesheet' href='" + address
                        + "'/><object data='" + address + "'/><iframe src='" + address + "'/> url(" + address
                        + ") @import '" + address + "'; <?xml-stylesheet href='" + address + "'?> <!ENTITY y SYSTEM '"
                        + address + "'> " + address);

                assertThat(new Paper(print(document)).text()).doesNotContain("HEMLIGHETEN");
            }
            ear.setSoTimeout(1);
            assertThatThrownBy(ear::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b\u0001c\u0007d\u001Be\u007Ff\u0085g\u009Fh",
                "a\uFFFEb\uFFFFc",
                "a\uD800b\uDC00c",
                "a\uE000b\uDBFF\uDFFDc",
                "\u0301\u0301\u0301",
                "\uFEFFa\u200Bb\u2060c\u00ADd",
                "😀 👩‍👩‍👧 🇸🇪 ☎️ 中文 한국어 ภาษา 𝕳 ✓ → ≤ −",
                "العربية עברית فارسی",
                "\t \u00A0 \u2003 \u3000",
                "",
            })
    void neverStopThePrinter(String words) {
        byte[] file = print(everywhere("x" + words));

        assertThat(Standards.brokenBy(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "a\u0000b | ab",
                "a\u202Eb\u2066c\u200Fd | abcd",
                "A\u030Akesson och e\u0301n | Åkesson och én",
                "☎️ 5 → 6, ≤ 7, −8 ✓ | ☎ 5 → 6, ≤ 7, −8 ✓",
                "heter 中文 här | heter □□ här",
                "skrev سلام här | skrev □□□□ här",
                "a\uD800b | a□b",
                "§ 5 – ”ja” • 10 € ½ | § 5 – ”ja” • 10 € ½",
                "Żółć Þórður Dvořák Šēna | Żółć Þórður Dvořák Šēna",
            },
            delimiter = '|')
    void areShownOrAreSeenToBeMissing(String written, String read) {
        assertThat(new Paper(print(Samples.of(new Paragraph(written)))).words()).endsWith(" " + read);
    }

    private static Document everywhere(String words) {
        String title = words.isBlank() ? "x" : words;
        return new Document(
                title,
                Samples.SWEDISH,
                words,
                words,
                List.of(
                        new Heading(1, words),
                        new Paragraph(words),
                        new Points(List.of(words)),
                        new Summary(List.of(new Fact(words, words))),
                        new Table(words, List.of(Column.ofWords(words)), List.of(List.of(words)))));
    }

    private static String withoutBlanks(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static byte[] print(Document document) {
        return PdfPrinter.print(document, PrintStyle.REPORT_1, MADE);
    }
}

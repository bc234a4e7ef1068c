package se.handslag.core.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a document as PDF that can be read aloud and kept (tillgänglig och arkivbeständig PDF): tagged as PDF/UA-1 (ISO 14289-1), and
 * PDF/A-2a (ISO 19005-2) with its fonts in it.
 *
 * <p>The same document in the same style from the same moment is the same file, byte for byte, on the same version of the libraries and of
 * Java; text and layout are the same everywhere. Nothing is ever fetched while printing, and nothing is written to disk. Nobody has to wait
 * for it at the start: its libraries are loaded by the first who prints.
 */
public final class PdfPrinter {
    /** How a page should say that it sends such a file. */
    public static final String MEDIA_TYPE = "application/pdf";

    /** How many rows of tables a file may have: setting a row takes some sixty kB of memory, and nobody reads more on paper. */
    public static final int MOST_ROWS = 2000;

    /** What the style sheets call the font. */
    private static final String FONT = "Printed";

    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    static final byte[] REGULAR = resource("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD = resource("DejaVuSansCondensed-Bold.ttf");
    private static final byte[] COLOURS = resource("srgb.icc");

    static {
        // It would tell the log which letters a font lacks, and so what someone wrote.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /**
     * Prints.
     *
     * @param document what to print
     * @param style how
     * @param made when what it tells was done, such as the moment of the decision; never the moment of printing
     * @return the file
     * @throws IllegalArgumentException if its tables have more than {@link #MOST_ROWS} rows; such a list is for {@link CsvPrinter}
     */
    public static byte[] print(Document document, PrintStyle style, Instant made) {
        int rows = document.blocks().stream()
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 0)
                .sum();
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(rows + " rows are more than can be printed.");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(PrintedMarkup.of(document, styleSheet(style)), null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText(PrintableText.MISSING)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(() -> new ByteArrayInputStream(REGULAR), FONT, REGULAR_WEIGHT, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD), FONT, BOLD_WEIGHT, FontStyle.NORMAL, true)
                .toStream(file);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            PdfIdentity.give(pdf, document, style, made);
            pdf.save(file);
        } catch (IOException e) {
            // The message of the library may repeat what was to be printed.
            throw new IllegalStateException(
                    "A document could not be printed: " + e.getClass().getName());
        }
        return file.toByteArray();
    }

    /** The style sheet as it is. */
    static String styleSheet(PrintStyle style) {
        return new String(resource(style.code() + ".css"), StandardCharsets.UTF_8);
    }

    static byte[] resource(String name) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream("/se/handslag/core/document/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read.", e);
        }
    }
}

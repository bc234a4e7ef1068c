package se.handslag.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How many lines words take on paper (radantal), measured with the very letters that the printer draws.
 *
 * <p>It is never fewer than the printer needs: a word that does not fit begins a line of its own, and the line is taken to be a little
 * shorter than it is. So whoever keeps within a number of lines knows before printing that it holds.
 */
public final class PaperLines {
    /** The width of a line on {@link PrintStyle#SHEET_1}, in points: standing A4 less its margins. */
    private static final double SHEET_WIDTH = (210 - 13 - 13) * 72 / 25.4;

    private static final double SHEET_LETTERS = 12;
    /** What is left unused of each line, since two ways of adding widths may round apart. */
    private static final double SURE = 0.99;

    private static final PaperLines SHEET = new PaperLines(SHEET_WIDTH * SURE, SHEET_LETTERS);

    private final double width;
    private final double letters;
    private final CmapLookup glyphs;
    private final TrueTypeFont font;
    private final double unitsPerEm;

    private PaperLines(double width, double letters) {
        this.width = width;
        this.letters = letters;
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(PdfPrinter.REGULAR));
            this.glyphs = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font is in the program.", e);
        }
    }

    /** On a sheet, in its ordinary letters. */
    public static PaperLines onSheet() {
        return SHEET;
    }

    /** How many lines these words take as a paragraph of their own; none if they are blank. */
    public int of(String words) {
        if (words.isBlank()) {
            return 0;
        }
        int lines = 0;
        for (String paragraph : PrintableText.of(words).split("\n", -1)) {
            lines += ofOne(paragraph);
        }
        return lines;
    }

    private synchronized int ofOne(String paragraph) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(paragraph);
        int lines = 1;
        double used = 0;
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            String word = paragraph.substring(from, to);
            from = to;
            double wide = widthOf(word);
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            if (wide <= width) {
                used += wide;
                continue;
            }
            // A word that is wider than the line is cut wherever the line ends.
            for (int letter : word.codePoints().toArray()) {
                double one = widthOf(letter);
                if (used + one > width) {
                    lines++;
                    used = 0;
                }
                used += one;
            }
        }
        return lines;
    }

    private double widthOf(String word) {
        return word.codePoints().mapToDouble(this::widthOf).sum();
    }

    private double widthOf(int letter) {
        int glyph = glyphs.getGlyphId(letter);
        int drawn = glyph == 0 ? glyphs.getGlyphId(PrintableText.MISSING.codePointAt(0)) : glyph;
        try {
            return font.getAdvanceWidth(drawn) * letters / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("The font is in memory.", e);
        }
    }
}

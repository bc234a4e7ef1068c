package se.handslag.core.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end (radbrytning).
 *
 * <p>Java's own rules change with its version, and with them old letters would. They also part what is read as one: {@code 11 kap. 1 §},
 * {@code (2025:400)}, {@code 2026-11-22}. Here a line ends after a blank, or inside a compound after its hyphen, dash or slash.
 */
final class LineBreaks implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndBefore(at));
        return at;
    }

    private boolean mayEndBefore(int next) {
        char last = text.charAt(next - 1);
        if (last == '\n') {
            return true;
        } else if (last == ' ') {
            return text.charAt(next) != ' ' && !belongsToWhatPrecedes(next);
        }
        return "-/\u2013".indexOf(last) >= 0
                && next > 1
                && Character.isLetter(text.charAt(next - 2))
                && Character.isLetterOrDigit(text.charAt(next));
    }

    private boolean belongsToWhatPrecedes(int next) {
        return text.charAt(next) == '\u00A7'
                || text.startsWith("kap.", next)
                || text.startsWith("st.", next)
                || text.startsWith("kap. ", next - "kap. ".length());
    }
}

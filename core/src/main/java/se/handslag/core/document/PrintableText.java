package se.handslag.core.document;

import java.text.Normalizer;

/** Makes words fit for paper: what cannot be seen is taken away, and what cannot be drawn is seen to be missing. */
final class PrintableText {
    /** Stands for a character that the printer cannot draw, so that the reader sees that there was one. */
    static final String MISSING = "\u25A1";

    private PrintableText() {}

    /**
     * The words as they are printed.
     *
     * <p>Letters are composed, since an a and a ring that came apart are drawn apart. Control characters are no text. Invisible ones that
     * turn the direction of writing could make a sentence read otherwise than it was written. Scripts that are written from the right need
     * shaping that the printer does not have; drawn without it they would be wrong, and nobody would see it.
     */
    static String of(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (character == '\n') {
                printable.append('\n');
            } else if (character == '\t') {
                printable.append(' ');
            } else if (fromTheRight(character) || isUnknown(character)) {
                printable.append(MISSING);
            } else if (!isInvisible(character)) {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** The words on one line, for places that have only one. */
    static String line(String words) {
        return of(words).replace('\n', ' ').strip();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || isVariationSelector(character);
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isUnknown(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }

    private static boolean fromTheRight(int character) {
        byte direction = Character.getDirectionality(character);
        return Character.isDefined(character)
                && Character.getType(character) != Character.FORMAT
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}

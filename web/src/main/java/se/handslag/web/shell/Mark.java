package se.handslag.web.shell;

import se.handslag.core.casework.Sentence;

/**
 * A word that changes what one does, shown as a tag.
 *
 * @param kind how serious it is
 * @param word the word itself; the colour never says more than it does
 */
public record Mark(Kind kind, Sentence word) {
    /** How a tag looks. */
    public enum Kind {
        PLAIN(""),
        INFO("info"),
        OK("ok"),
        WARN("warn"),
        BAD("bad"),
        PROTECTED("protected");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The class name in the style sheet. */
        public String style() {
            return style;
        }
    }

    public static Mark of(Kind kind, String key, Object... arguments) {
        return new Mark(kind, Sentence.of(key, arguments));
    }
}

package se.handslag.web.shell;

import se.handslag.core.casework.Sentence;

/**
 * A word that changes what one does, shown as a tag.
 *
 * @param kind how serious it is
 * @param word the word itself; the colour never says more than it does
 * @param page what it opens, as the last part of the person's address; empty if it only says something
 */
public record Mark(Kind kind, Sentence word, String page) {
    /** A word that opens nothing. */
    public Mark(Kind kind, Sentence word) {
        this(kind, word, "");
    }

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

    /** The same as a link to this page about the person. */
    public Mark opening(String part) {
        return new Mark(kind, word, part);
    }
}

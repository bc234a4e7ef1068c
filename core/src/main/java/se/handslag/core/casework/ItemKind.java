package se.handslag.core.casework;

import java.util.regex.Pattern;

/**
 * A kind of information that can be handed over, for example {@code note}; what a consent is given for.
 *
 * <p>The text that a person reads stands under {@code item.<code>}. Each module names its own kinds.
 */
public record ItemKind(String code) implements Comparable<ItemKind> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** That someone is to take part in something, and when; says nothing of why. */
    public static final ItemKind APPOINTMENT = new ItemKind("appointment");
    /** Who the person is and how they want to be reached. */
    public static final ItemKind IDENTITY = new ItemKind("identity");
    /** A signed note. */
    public static final ItemKind NOTE = new ItemKind("note");
    /** A request for something about a case. */
    public static final ItemKind REQUEST = new ItemKind("request");
    /** That a request has been answered. */
    public static final ItemKind REQUEST_ANSWER = new ItemKind("request-answer");

    public ItemKind {
        if (code.length() > 40 || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("An item kind is lower-case words joined by dashes.");
        }
    }

    @Override
    public int compareTo(ItemKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

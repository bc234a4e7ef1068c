package se.handslag.web.shell;

/**
 * One of several answers in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint one more line, or empty
 */
public record Choice(String value, String label, String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}

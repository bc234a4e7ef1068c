package se.handslag.web.shell;

import java.util.List;

/**
 * A page about a person that asks for one thing in words and then does what it says, by {@code person/ask.jte}: for a part from outside, which has no
 * templates of its own.
 *
 * @param section the last part of its path, as in the row of links under the person
 * @param title what is done; nothing personal
 * @param warning what to know first of all; empty if there is nothing
 * @param about what one should know before it, a paragraph each
 * @param field the name of the field in the form, which is sent to the page's own path; empty where nothing can be done, and nothing is asked for
 * @param label what is asked for
 * @param hint how it is used
 * @param button what the button does
 */
public record AskPage(
        String section,
        String title,
        String warning,
        List<String> about,
        String field,
        String label,
        String hint,
        String button) {
    public AskPage {
        about = List.copyOf(about);
    }
}

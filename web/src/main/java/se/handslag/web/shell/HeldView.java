package se.handslag.web.shell;

import java.util.List;

/**
 * A form that is ready to be sent again.
 *
 * @param path where it goes
 * @param fields the name of each field and what it held
 */
public record HeldView(String path, List<Choice> fields) {
    public HeldView {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "HeldView[" + path + "]";
    }
}

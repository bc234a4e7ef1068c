package se.handslag.web.shell;

import java.util.List;
import se.handslag.core.casework.Sentence;

/**
 * What the page about a fault shows.
 *
 * @param status the HTTP status, also the key of its texts
 * @param why what happened
 * @param code the reference that the log carries too; empty for a page that does not exist, which is not logged
 * @param kept what was sent, so that nothing that was written is lost: the field's name and what it held
 */
public record FaultView(int status, Sentence why, String code, List<Choice> kept) {
    public FaultView {
        kept = List.copyOf(kept);
    }

    /** Whether sending the same once more may help. */
    public boolean again() {
        return status >= 500 && !kept.isEmpty();
    }
}

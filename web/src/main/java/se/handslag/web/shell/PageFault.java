package se.handslag.web.shell;

import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Sentence;

/**
 * A page cannot be answered, and the visitor is told why and what to do.
 *
 * <p>The sentence is shown; the exception's own message names only the status.
 */
public final class PageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient @Nullable Sentence why;

    private PageFault(int status, @Nullable Sentence why) {
        super("Answered with status " + status, null, false, false);
        this.status = status;
        this.why = why;
    }

    /** The page or what it shows does not exist, or may not be known to exist (404). */
    public static PageFault missing() {
        return new PageFault(404, null);
    }

    /** The visitor is known and may not (403). @param why what is needed, and who can help */
    public static PageFault notAllowed(Sentence why) {
        return new PageFault(403, why);
    }

    /** Someone else was first (409). @param why what happened, and what to do */
    public static PageFault conflict(Sentence why) {
        return new PageFault(409, why);
    }

    /** It existed and has been erased (410). @param why when and according to what */
    public static PageFault erased(Sentence why) {
        return new PageFault(410, why);
    }

    /** The request itself cannot be read (400). @param why what is wrong with it */
    public static PageFault unreadable(Sentence why) {
        return new PageFault(400, why);
    }

    /** The rest of what was sent did not come (408). */
    static PageFault brokenOff() {
        return new PageFault(408, Sentence.of("fault.408.why"));
    }

    /** The request is larger than the house takes in (413). */
    static PageFault tooLarge(long limit) {
        return new PageFault(413, Sentence.of("fault.413.why", limit / 1_000_000));
    }

    /** The body is of a kind that the path does not take (415). */
    static PageFault wrongKind(Sentence why) {
        return new PageFault(415, why);
    }

    int status() {
        return status;
    }

    @Nullable
    Sentence why() {
        return why;
    }
}

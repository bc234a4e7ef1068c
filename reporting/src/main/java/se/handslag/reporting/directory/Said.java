package se.handslag.reporting.directory;

/** What a source says on a question about a service; the survey itself keeps yes, no, and "it varies or do not know" apart. */
public enum Said {
    /** It is so. */
    SAID("said"),
    /** It is not so. */
    SAID_NOT("said-not"),
    /** Sometimes, or only in general of services of its sort. */
    VARIES("varies"),
    /** No source that is open to everybody says anything. */
    NOT_KNOWN("not-known");

    private final String code;

    Said(String code) {
        this.code = code;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** Whether a source says anything. */
    public boolean isKnown() {
        return this != NOT_KNOWN;
    }
}

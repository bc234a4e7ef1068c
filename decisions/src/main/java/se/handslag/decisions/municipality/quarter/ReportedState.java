package se.handslag.decisions.municipality.quarter;

/** How a reported decision stood on the last day of the quarter. */
public enum ReportedState {
    /** Not carried out within three months of the decision, and not yet. */
    NOT_CARRIED_OUT("not-carried-out"),
    /** Interrupted, and not carried out again within three months of that, and not yet. */
    INTERRUPTED("interrupted"),
    /** Carried out after the three months. */
    CARRIED_OUT("carried-out"),
    /** Carried out again after the three months. */
    RESUMED("resumed"),
    /** The support came to its end without being carried out, or carried out again. */
    ENDED("ended"),
    /** The same, and the support goes on in an extension, which is a decision of its own. */
    EXTENDED("extended"),
    /** Reported before, and by what has been recorded since not to be reported. */
    CORRECTED("corrected");

    private final String code;

    ReportedState(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code quarter.state.<code>}. */
    public String code() {
        return code;
    }

    /** Whether the person still waits. */
    public boolean isWaiting() {
        return this == NOT_CARRIED_OUT || this == INTERRUPTED;
    }

    /** @throws IllegalArgumentException if no state has the code */
    public static ReportedState ofCode(String code) {
        for (ReportedState it : values()) {
            if (it.code.equals(code)) {
                return it;
            }
        }
        throw new IllegalArgumentException("No state in a report has the code '" + code + "'.");
    }
}

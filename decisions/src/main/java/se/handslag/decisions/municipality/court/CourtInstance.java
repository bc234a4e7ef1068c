package se.handslag.decisions.municipality.court;

import java.util.Optional;

/** Which court has ruled. */
public enum CourtInstance {
    /** Förvaltningsrätten. */
    ADMINISTRATIVE_COURT("administrative-court"),
    /** Kammarrätten. */
    COURT_OF_APPEAL("court-of-appeal"),
    /** Högsta förvaltningsdomstolen. */
    SUPREME_COURT("supreme-court");

    private final String code;

    CourtInstance(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code court.instance.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<CourtInstance> ofCode(String code) {
        for (CourtInstance it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}

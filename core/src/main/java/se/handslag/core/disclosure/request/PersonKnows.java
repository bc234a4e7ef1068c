package se.handslag.core.disclosure.request;

import java.util.Optional;

/** What the person knows of a request. The text is {@code request.knows.<code>}. */
public enum PersonKnows {
    /** Has said yes to the question being asked. Whether the answer may be handed over is the other authority's to know. */
    AGREES("agrees"),
    /** Knows of it. */
    KNOWS("knows"),
    /** Does not know. */
    DOES_NOT_KNOW("does-not-know");

    private final String code;

    PersonKnows(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<PersonKnows> ofCode(String code) {
        for (PersonKnows knows : values()) {
            if (knows.code.equals(code)) {
                return Optional.of(knows);
            }
        }
        return Optional.empty();
    }
}

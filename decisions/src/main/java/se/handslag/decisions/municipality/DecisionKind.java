package se.handslag.decisions.municipality;

/** What a decision does; also the kinds of matter that a delegation order speaks of. */
public enum DecisionKind {
    /** Support is granted (bifall). */
    GRANT("granted"),
    /** Granted support goes on (förlängning). */
    EXTEND("extended"),
    /** Support is refused (avslag). */
    REFUSE("refused");

    private final String code;

    DecisionKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code decision.kind.<code>}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no kind has the code */
    public static DecisionKind ofCode(String code) {
        for (DecisionKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of decision has the code '" + code + "'.");
    }
}

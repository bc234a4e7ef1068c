package se.handslag.decisions.municipality;

/** What a decision does; also the kinds of matter that a delegation order speaks of. */
public enum DecisionKind {
    /** Support is granted (bifall). */
    GRANT("granted", true),
    /** Granted support goes on (förlängning). */
    EXTEND("extended", false),
    /** Support is refused (avslag). */
    REFUSE("refused", true),
    /** Some of what was applied for is granted and the rest refused (delvis bifall). */
    GRANT_IN_PART("granted-in-part", true),
    /** An application that there is nothing left to decide of is closed (avskrivning). */
    DISCONTINUE("discontinued", true),
    /** An application is turned away untried (avvisning). */
    DISMISS("dismissed", true),
    /** An earlier decision is changed (ändring). */
    CHANGE("changed", false),
    /** Granted support ends before its last day (upphörande i förtid). */
    END("ended", false),
    /** A demand that a delayed matter be decided is refused (avslag på begäran om avgörande). */
    REFUSE_DEMAND("demand-refused", false),
    /** An appeal that came too late is turned away (avvisning av överklagande). */
    DISMISS_APPEAL("appeal-dismissed", false);

    private final String code;
    private final boolean settlesTheApplication;

    DecisionKind(String code, boolean settlesTheApplication) {
        this.code = code;
        this.settlesTheApplication = settlesTheApplication;
    }

    /** The stored code; never changes. Texts: {@code decision.kind.<code>}. */
    public String code() {
        return code;
    }

    /** Whether an application no longer waits for a decision once one of this kind is made. */
    public boolean settlesTheApplication() {
        return settlesTheApplication;
    }

    /**
     * Whether one of this kind may be to someone's disadvantage, also where it need not be.
     *
     * <p>INFER: that closing a matter and changing a decision count is our reading, to be on the safe side; a policy of four eyes rests on it.
     */
    public boolean mayGoAgainstThePerson() {
        return this != GRANT && this != EXTEND;
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

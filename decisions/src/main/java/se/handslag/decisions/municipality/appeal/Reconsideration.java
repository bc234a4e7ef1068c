package se.handslag.decisions.municipality.appeal;

import java.util.Optional;

/** What came of looking at an appealed decision again (omprövning). */
public enum Reconsideration {
    /** The decision stands. */
    STANDS("stands"),
    /** It was changed entirely as the person asks: the appeal falls (förfaller). */
    CHANGED_AS_WISHED("changed-as-wished"),
    /** It was changed, but not entirely as the person asks. */
    CHANGED_IN_PART("changed-in-part");

    private final String code;

    Reconsideration(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code appeal.reconsidered.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Reconsideration> ofCode(String code) {
        for (Reconsideration it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}

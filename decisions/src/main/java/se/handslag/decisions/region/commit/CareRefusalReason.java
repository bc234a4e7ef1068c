package se.handslag.decisions.region.commit;

import java.util.Optional;

/** Why the region declines. It is the region's own information and is never handed over with the outcome. */
public enum CareRefusalReason {
    /** The person does not need specialised care. */
    NOT_IN_NEED("not-in-need"),
    /** They are better cared for elsewhere, for example in primary care. */
    BETTER_ELSEWHERE("better-elsewhere"),
    /** The person does not want the care. */
    PERSON_DECLINES("person-declines"),
    /** Something else, which the words say. */
    OTHER("other");

    private final String code;

    CareRefusalReason(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code care.refusal.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<CareRefusalReason> ofCode(String code) {
        for (CareRefusalReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}

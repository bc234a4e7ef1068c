package se.handslag.planning.joint.goal;

import java.util.Optional;

/** Whose words a text is: what the person says and what the team says are kept apart. */
public enum SaidBy {
    /** The person's own words (sagt av personen). */
    PERSON("person"),
    /** The team's words (sagt av teamet). */
    TEAM("team");

    private final String code;

    SaidBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code said-by.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<SaidBy> ofCode(String code) {
        for (SaidBy said : values()) {
            if (said.code.equals(code)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}

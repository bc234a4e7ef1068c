package se.handslag.planning.joint.goal;

import java.util.Optional;

/** Why the days for reaching a goal, or for following it up, were moved. */
public enum MoveReason {
    /** The person wants it so (personens önskan). */
    PERSONS_WISH("persons-wish"),
    /** The person could not, for example while ill or away. */
    PERSON_COULD_NOT("person-could-not"),
    /** What the person needs has changed. */
    NEEDS_CHANGED("needs-changed"),
    /** Somebody outside the team has to act first. */
    WAITING_FOR_OTHERS("waiting-for-others"),
    /** The team could not keep the time. */
    TEAM_COULD_NOT("team-could-not"),
    /** The days were written wrong. */
    SET_WRONG("set-wrong");

    private final String code;

    MoveReason(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code goal.moved.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<MoveReason> ofCode(String code) {
        for (MoveReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}

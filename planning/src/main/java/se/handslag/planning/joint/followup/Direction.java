package se.handslag.planning.joint.followup;

import java.util.Optional;

/** How it goes with a goal, as the person sees it. */
public enum Direction {
    /** Better than last time (bättre). */
    BETTER("better"),
    /** The same (samma). */
    SAME("same"),
    /** Harder (svårare). */
    HARDER("harder");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code follow-up.direction.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Direction> ofCode(String code) {
        for (Direction direction : values()) {
            if (direction.code.equals(code)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}

package se.handslag.planning.joint.meeting;

/** What became of a person at a meeting. */
public enum Occasion {
    /** They were talked of. */
    TAKEN_UP("taken-up"),
    /** They were not, since someone in the room might not hear of them. */
    LEFT_OUT("left-out"),
    /** They were talked of elsewhere, by those who may. */
    ELSEWHERE("elsewhere");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no occasion has the code */
    public static Occasion ofCode(String code) {
        for (Occasion occasion : values()) {
            if (occasion.code.equals(code)) {
                return occasion;
            }
        }
        throw new IllegalArgumentException("No occasion has the code '" + code + "'.");
    }
}

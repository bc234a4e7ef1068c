package se.handslag.planning.joint.board;

/** What became of someone on the board. The text is {@code board.step.<code>}. */
public enum BoardStep {
    UP("up"),
    MOVED("moved"),
    /** The team has been asked again, and it is still right. */
    KEPT("kept"),
    DOWN("down"),
    /** Whoever was to follow up after the taking down has done so. */
    FOLLOWED_UP("followed-up");

    private final String code;

    BoardStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static BoardStep ofCode(String code) {
        for (BoardStep step : values()) {
            if (step.code.equals(code)) {
                return step;
            }
        }
        throw new IllegalArgumentException("No such step on the board: " + code);
    }
}

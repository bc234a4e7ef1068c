package se.handslag.core.team.board;

/** Who takes a person down from the board. */
public enum TakeDown {
    /** Anyone in the team. */
    ANYONE("anyone"),
    /** The team at its meeting: there, someone takes it down with everyone hearing (FACT). */
    AT_A_MEETING("at-a-meeting");

    private final String code;

    TakeDown(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}

package se.handslag.planning.joint.board;

import java.util.Optional;

/** Where an agreement stands. The text is {@code board.state.<code>}. */
public enum AgreementState {
    OPEN("open"),
    DONE("done"),
    /** It is not to be done any more. */
    DROPPED("dropped");

    private final String code;

    AgreementState(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<AgreementState> ofCode(String code) {
        for (AgreementState state : values()) {
            if (state.code.equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

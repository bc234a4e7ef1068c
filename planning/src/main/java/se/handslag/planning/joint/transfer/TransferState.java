package se.handslag.planning.joint.transfer;

import java.util.Arrays;
import java.util.Optional;

/** Where a transfer stands. It is read from what has been done, never stored. The text is {@code transfer.state.<code>}. */
public enum TransferState {
    /** Nobody has acknowledged it. */
    WAITS("waits"),
    /** Both are there, or will be. */
    OVERLAP("overlap"),
    /** The receiver does not take over. */
    REFUSED("refused"),
    /** It was called off. */
    WITHDRAWN("withdrawn"),
    /** It has ended, and the team is ready to take the person back. */
    READY("ready"),
    /** It has ended, and there is no readiness, or none any more. */
    OVER("over"),
    /** The person is the team's again. */
    TAKEN_BACK("taken-back");

    private final String code;

    TransferState(String code) {
        this.code = code;
    }

    /** The code; never changes. */
    public String code() {
        return code;
    }

    /** Whether it can still be ended, refused or called off. */
    public boolean isGoingOn() {
        return this == WAITS || this == OVERLAP;
    }

    public static Optional<TransferState> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

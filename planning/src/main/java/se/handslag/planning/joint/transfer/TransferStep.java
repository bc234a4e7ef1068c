package se.handslag.planning.joint.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What was done in the course of a transfer. The text is {@code transfer.step.<code>}. */
public enum TransferStep {
    /** Whoever takes over has said that they do. */
    ACKNOWLEDGED("acknowledged"),
    /** They have said that they do not. */
    REFUSED("refused"),
    /** It was called off by the one who planned it. */
    WITHDRAWN("withdrawn"),
    /** The overlap is over; someone follows up. */
    ENDED("ended"),
    /** It was followed up. */
    FOLLOWED_UP("followed-up"),
    /** The person was taken back. */
    TAKEN_BACK("taken-back");

    private final String code;

    TransferStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<TransferStep> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

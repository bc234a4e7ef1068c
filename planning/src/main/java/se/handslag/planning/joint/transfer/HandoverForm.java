package se.handslag.planning.joint.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What the other authority is told of a transfer. The text is {@code item.handover.form.<code>}. */
public enum HandoverForm {
    /** It is planned, and this is what is handed over. */
    PLANNED("planned"),
    /** It is called off. */
    WITHDRAWN("withdrawn"),
    /** The overlap is over. */
    ENDED("ended"),
    /** The person is taken back. */
    TAKEN_BACK("taken-back");

    private final String code;

    HandoverForm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<HandoverForm> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

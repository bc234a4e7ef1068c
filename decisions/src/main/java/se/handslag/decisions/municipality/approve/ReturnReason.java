package se.handslag.decisions.municipality.approve;

import java.util.Optional;

/** Why a point of a proposal is sent back. */
public enum ReturnReason {
    /** A fact is wrong. */
    FACTS("facts"),
    /** The law is applied wrongly. */
    LAW("law"),
    /** The facts do not carry the conclusion. */
    JUDGEMENT("judgement"),
    /** Something has not been found out. */
    INVESTIGATION("investigation"),
    /** It is not said in a way that the person understands. */
    WORDING("wording");

    private final String code;

    ReturnReason(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code proposal.return.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ReturnReason> ofCode(String code) {
        for (ReturnReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}

package se.handslag.planning.joint.inform.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Who gives what is in the catalogue. The text is {@code catalogue.provider.<code>}. */
public enum ProviderKind {
    /** A municipality. */
    MUNICIPALITY("municipality"),
    /** A region. */
    REGION("region"),
    /** The state, such as the employment service. */
    STATE("state"),
    /** An association, a congregation or another part of civil society. */
    ASSOCIATION("association"),
    /** A company or anyone else. */
    OTHER("other");

    private final String code;

    ProviderKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<ProviderKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

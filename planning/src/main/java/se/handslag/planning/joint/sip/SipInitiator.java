package se.handslag.planning.joint.sip;

import java.util.Arrays;
import java.util.Optional;

/** Who said that a coordinated individual plan is needed (initiativtagare). Texts: {@code sip.initiator.<code>}. */
public enum SipInitiator {
    PERSON("person"),
    RELATIVE("relative"),
    MUNICIPALITY("municipality"),
    REGION("region"),
    /** Another agency, such as a school or the employment service. */
    OTHER_AGENCY("other-agency");

    private final String code;

    SipInitiator(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<SipInitiator> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

package se.handslag.planning.joint.sip;

import java.util.Arrays;
import java.util.Optional;

/** How an invitation reaches the one who is called. Texts: {@code sip.channel.<code>}. */
public enum SipChannel {
    /** By the platform's own post to the other authority. */
    PLATFORM("platform"),
    LETTER("letter"),
    /** Encrypted, with the receiver known (säker e-post, säker digital kommunikation). */
    SECURE_MESSAGE("secure-message"),
    PHONE("phone"),
    IN_PERSON("in-person");

    private final String code;

    SipChannel(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<SipChannel> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

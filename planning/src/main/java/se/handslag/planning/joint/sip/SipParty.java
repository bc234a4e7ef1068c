package se.handslag.planning.joint.sip;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who answers for what is to be done. Texts: {@code sip.party.<code>}.
 *
 * <p>The law asks what each principal answers for and what others do; who in particular is written beside it in words.
 */
public enum SipParty {
    MUNICIPALITY("municipality"),
    REGION("region"),
    /** A municipality or a region besides the two of the team. */
    OTHER_PRINCIPAL("other-principal"),
    /** Someone who is neither municipality nor region: a school, an agency, a relative (åtgärder av annan). */
    OTHER("other"),
    /** The person (egna åtgärder). */
    PERSON("person");

    private final String code;

    SipParty(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether it can have the overall responsibility, which the law gives to a municipality or a region. */
    public boolean mayLead() {
        return this == MUNICIPALITY || this == REGION || this == OTHER_PRINCIPAL;
    }

    public static Optional<SipParty> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

package se.handslag.decisions.municipality.conflict;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a conflict of interest rests on (jävsgrund).
 *
 * <p>Source: 16 § förvaltningslagen (2017:900). The grounds are told in our own words, to be confirmed by a lawyer.
 */
public enum ConflictGround {
    /** It is one's own matter, or what is decided affects oneself. */
    OWN_MATTER("own-matter"),
    /** It is the matter of someone near, or what is decided affects them. */
    NEAR_RELATIVE("near-relative"),
    /** One has spoken for the person or for someone whom the decision affects. */
    REPRESENTATIVE("representative"),
    /** One has taken a stand in the matter at another authority, whose decision is tried here. */
    EARLIER_INSTANCE("earlier-instance"),
    /** Any other circumstance for which one's impartiality can be questioned; it is told in words. */
    OTHER("other");

    private final String code;

    ConflictGround(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code conflict.ground.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<ConflictGround> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}

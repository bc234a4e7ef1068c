package se.handslag.core.audit.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGround;

/** Why something in the log is looked at. The first that applies is told. */
public enum ReviewReason {
    /** What a person had blocked was opened in an emergency. */
    EMERGENCY("emergency", EnumSet.of(AccessGround.EMERGENCY)),
    /** A reason was given, by someone who did not work with the person. */
    REASON("reason", EnumSet.of(AccessGround.REASON)),
    /** The person's identity is protected. */
    PROTECTED("protected", EnumSet.noneOf(AccessGround.class)),
    /** By lot. */
    DRAWN("drawn", EnumSet.noneOf(AccessGround.class));

    private final String code;
    private final Set<AccessGround> grounds;

    ReviewReason(String code, Set<AccessGround> grounds) {
        this.code = code;
        this.grounds = grounds;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static ReviewReason ofCode(String code) {
        for (ReviewReason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("No reason for a review has this code.");
    }

    /** The codes of the grounds on which every access is looked at, for this reason. */
    public Set<String> grounds() {
        return grounds.stream().map(AccessGround::code).collect(Collectors.toUnmodifiableSet());
    }
}

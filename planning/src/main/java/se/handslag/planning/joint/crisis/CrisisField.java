package se.handslag.planning.joint.crisis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a crisis plan, in the order of the page: the smallest thing that two people can change at the same time without asking. The
 * text is {@code crisis.field.<code>}.
 */
public enum CrisisField {
    /** The person's early signs (tidiga tecken). */
    EARLY_SIGNS("early-signs", 600),
    /** What helps, as the person knows. */
    HELPS_ME("helps-me", 600),
    /** What others are to do. */
    OTHERS_DO("others-do", 600),
    /** What others are not to do. */
    OTHERS_DO_NOT("others-do-not", 400),
    /** Whom to call first. */
    CALL_1("call-1", 40),
    /** Whom to call then. */
    CALL_2("call-2", 40),
    /** Whom to call after that. */
    CALL_3("call-3", 40),
    /** Where psychiatric emergency care is reached; 112 stands on every plan. */
    EMERGENCY("emergency", 40),
    /** Medicines and allergy; health care's own, and only if the person wants it there. */
    MEDICINES("medicines", 300),
    /** Who looks after the children. */
    CHILDREN("children", 160),
    /** Who looks after the pets. */
    PETS("pets", 120),
    /** Who has keys. */
    KEYS("keys", 120),
    /** With whom it was made. */
    MADE_WITH("made-with", 120),
    /** The day on which it was made. */
    MADE_ON("made-on", 10),
    /** The last day on which it holds. */
    VALID_UNTIL("valid-until", 10),
    /** The day on which the person said yes to it, as it then stood. */
    APPROVED_ON("approved-on", 10);

    /** Those who are called, in order. */
    public static final List<CrisisField> CALLS = List.of(CALL_1, CALL_2, CALL_3, EMERGENCY);

    private static final Set<CrisisField> DAYS = Set.of(MADE_ON, VALID_UNTIL, APPROVED_ON);

    private final String code;
    private final int most;

    CrisisField(String code, int most) {
        this.code = code;
        this.most = most;
    }

    /** The code in forms, copies and stores; never changes. */
    public String code() {
        return code;
    }

    /** The longest text, in characters; of somebody to call the longest name. */
    public int most() {
        return most;
    }

    /** Whether it is somebody to call, with a telephone number and hours. */
    public boolean isCall() {
        return CALLS.contains(this);
    }

    /** Whether it is a day. */
    public boolean isDay() {
        return DAYS.contains(this);
    }

    public static Optional<CrisisField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}

package se.handslag.planning.region.rehabilitation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field of a rehabilitation plan, in the order of the page: the smallest thing that two people can change at the same time without asking.
 * The text is {@code rehabilitation.field.<code>}.
 */
public enum RehabilitationField {
    /** What the person wants of life, in their own words (livsmål). */
    LIFE_GOALS("life-goals", 1_000),
    /** What the person has to build on. */
    RESOURCES("resources", 1_000),
    /** An intervention: what, who and when. */
    STEP_1("step-1", 300),
    /** The second. */
    STEP_2("step-2", 300),
    /** The third. */
    STEP_3("step-3", 300),
    /** The fourth. */
    STEP_4("step-4", 300),
    /** The fifth. */
    STEP_5("step-5", 300),
    /** The sixth. */
    STEP_6("step-6", 300),
    /** How the person took part, and what they think of it. */
    TAKEN_PART("taken-part", 500),
    /** The day on which it is followed up. */
    FOLLOW_UP_ON("follow-up-on", 10);

    /** The interventions, in order. */
    public static final List<RehabilitationField> STEPS = List.of(STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6);

    private final String code;
    private final int most;

    RehabilitationField(String code, int most) {
        this.code = code;
        this.most = most;
    }

    /** The code in forms, copies and stores; never changes. */
    public String code() {
        return code;
    }

    /** The longest text, in characters; of an intervention what is done. */
    public int most() {
        return most;
    }

    public boolean isStep() {
        return STEPS.contains(this);
    }

    public static Optional<RehabilitationField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}

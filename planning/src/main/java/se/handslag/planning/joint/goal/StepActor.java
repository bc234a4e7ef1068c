package se.handslag.planning.joint.goal;

import java.util.Optional;

/** Whose a step is to take. */
public enum StepActor {
    /** The person. */
    PERSON("person"),
    /** A relative or somebody else near the person (närstående). */
    RELATIVE("relative"),
    /** The municipality (kommunen). */
    MUNICIPALITY("municipality"),
    /** The region (regionen). */
    REGION("region"),
    /** Another agency, or an organisation (annan myndighet eller organisation). */
    AGENCY("agency");

    private final String code;

    StepActor(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code goal.step.by.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<StepActor> ofCode(String code) {
        for (StepActor actor : values()) {
            if (actor.code.equals(code)) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }
}

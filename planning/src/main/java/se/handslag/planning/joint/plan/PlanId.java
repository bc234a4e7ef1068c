package se.handslag.planning.joint.plan;

import java.util.UUID;

/** One authority's plan in one case, through all its versions. */
public record PlanId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static PlanId parse(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

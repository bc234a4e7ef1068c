package se.handslag.planning.joint.crisis;

import java.util.UUID;

/** One authority's crisis plan in one case, through all its versions. */
public record CrisisPlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

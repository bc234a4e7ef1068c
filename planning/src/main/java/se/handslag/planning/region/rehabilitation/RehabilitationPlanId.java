package se.handslag.planning.region.rehabilitation;

import java.util.UUID;

/** A rehabilitation plan in one case, through all its versions. */
public record RehabilitationPlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

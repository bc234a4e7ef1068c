package se.handslag.planning.joint.followup;

import java.util.UUID;

/** One occasion on which goals were followed up. */
public record FollowUpId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

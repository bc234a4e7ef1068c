package se.handslag.planning.joint.inform;

import java.util.UUID;

/** One occasion on which the person was told of support and care. */
public record InformationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

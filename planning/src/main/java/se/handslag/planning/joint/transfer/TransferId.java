package se.handslag.planning.joint.transfer;

import java.util.UUID;

/** A transfer. */
public record TransferId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

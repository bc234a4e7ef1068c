package se.handslag.planning.region.stay;

import java.util.UUID;

/** A stay in hospital. */
public record StayId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

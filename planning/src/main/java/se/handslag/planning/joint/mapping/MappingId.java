package se.handslag.planning.joint.mapping;

import java.util.UUID;

/** One person's mapping at one authority, through all areas and versions. */
public record MappingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

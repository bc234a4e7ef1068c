package se.handslag.planning.joint.network;

import java.util.UUID;

/** A member of a resource group; the same in every version of who they are. */
public record MemberId(UUID value) {
    /** @throws IllegalArgumentException if it is not an id */
    public static MemberId parse(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

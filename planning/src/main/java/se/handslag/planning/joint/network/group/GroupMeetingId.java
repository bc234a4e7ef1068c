package se.handslag.planning.joint.network.group;

import java.util.UUID;

/** A meeting of one person's resource group. */
public record GroupMeetingId(UUID value) {
    /** @throws IllegalArgumentException if it is not an id */
    public static GroupMeetingId parse(String text) {
        return new GroupMeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

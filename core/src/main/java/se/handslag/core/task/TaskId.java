package se.handslag.core.task;

import java.util.UUID;

/** One written-down task. */
public record TaskId(UUID value) {
    /** @throws IllegalArgumentException if the text is not an identifier */
    public static TaskId parse(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

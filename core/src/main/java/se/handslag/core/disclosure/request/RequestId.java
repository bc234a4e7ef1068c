package se.handslag.core.disclosure.request;

import java.util.UUID;

/** One request, at the one who asks. */
public record RequestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package se.handslag.core.disclosure;

import java.util.UUID;

/** One act of disclosure; the same number stands in the record that released it and in the one that received it. */
public record DisclosureId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package se.handslag.core.casefile;

import java.util.UUID;

/** A person as one authority knows them; another authority has another number for the same person. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

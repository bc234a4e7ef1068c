package se.handslag.core.records;

import java.util.List;

/**
 * The keys that the chain of a store's access log is made with.
 *
 * <p>Without a key, whoever owns the database and knows how could write the whole log anew. With one, they would need the key as well, which
 * is why it is kept elsewhere than in the database.
 *
 * @param secrets the first makes what is written from now on, the others check what was made with them before; none if the chain is made
 *     without a key
 */
public record LogKeys(List<String> secrets) {
    /** So many characters at least: as many as a key of 128 bits has in hexadecimal. */
    public static final int SHORTEST = 32;

    public LogKeys {
        secrets = List.copyOf(secrets);
        if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalArgumentException("A key for the access log has at least " + SHORTEST + " characters.");
        }
    }

    public static LogKeys none() {
        return new LogKeys(List.of());
    }

    @Override
    public String toString() {
        return "LogKeys[" + secrets.size() + "]";
    }
}

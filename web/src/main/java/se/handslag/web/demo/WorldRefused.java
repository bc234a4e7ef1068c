package se.handslag.web.demo;

/** The demo's world cannot be told in these stores; the message says why and what to do, and names nobody. */
public final class WorldRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorldRefused(String message) {
        super(message);
    }
}

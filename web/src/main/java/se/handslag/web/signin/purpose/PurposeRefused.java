package se.handslag.web.signin.purpose;

/** A store is for something else than what it was opened for; the message says what to do, and names nobody. */
public final class PurposeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PurposeRefused(String message) {
        super(message);
    }
}

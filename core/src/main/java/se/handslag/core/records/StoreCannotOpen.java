package se.handslag.core.records;

/** A store could not be opened when the platform started; the message says which, why and what to do. */
public final class StoreCannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreCannotOpen(String message, Throwable cause) {
        super(message, cause);
    }

    StoreCannotOpen(String message) {
        super(message);
    }
}

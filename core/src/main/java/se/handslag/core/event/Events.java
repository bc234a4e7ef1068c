package se.handslag.core.event;

/** Where news is put. */
public interface Events {
    /**
     * Puts the event in this store's outbox, in the transaction that is open; listeners hear it after commit. News that nobody listens
     * for is not kept.
     */
    void publish(Event event);
}

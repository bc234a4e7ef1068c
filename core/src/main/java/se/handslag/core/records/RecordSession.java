package se.handslag.core.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import se.handslag.core.casework.Actor;

/**
 * The open session of this authority's store, for classes in {@code records} packages and no others.
 *
 * <p>There is one only inside a {@link UnitOfWork}, so that nothing is read or written without a line in the access log.
 */
public final class RecordSession {
    private final RecordStore store;

    @Inject
    public RecordSession(RecordStore store) {
        this.store = store;
    }

    /** @throws IllegalStateException outside a unit of work of this store */
    public EntityManager entities() {
        return OpenUnit.of(store).session();
    }

    /** The same transaction by plain JDBC, for inserts and reports that need no row object. */
    public Connection connection() {
        return OpenUnit.of(store).connection();
    }

    /** Who does what is being done. */
    public Actor actor() {
        return OpenUnit.of(store).actor();
    }

    /** Runs after the unit of work has committed, and not at all if it does not. */
    public void afterCommit(Runnable work) {
        OpenUnit.of(store).afterCommit(work);
    }

    /** Goes with the open transaction to its end. */
    public void accompany(Companion companion) {
        OpenUnit.of(store).accompany(companion);
    }

    /**
     * A connection of its own beside the open transaction, by the application's login, that whoever asked for it closes: for what must be so
     * whatever becomes of the transaction.
     */
    public Connection aside() throws SQLException {
        return OpenUnit.of(store).aside();
    }

    /** The keys that the chain of this store's access log is made with. */
    public LogKeys logKeys() {
        return store.settings().logKeys();
    }

    /** Whether the chains of this store's access log may begin although the store is in use, and a key where there was none. */
    public boolean takesEarlierLines() {
        return store.settings().takesEarlierLines();
    }

    /** What was found the first time this was asked for in the open unit of work. */
    public <T> T once(String what, Supplier<T> find) {
        return OpenUnit.of(store).once(what, find);
    }

    /** What was found {@link #once} is looked for anew the next time, because something that it rests on was written. */
    public void forget(String what) {
        OpenUnit.of(store).forget(what);
    }

    /** Sends everything written so far to the database, so that a following JDBC query sees it. */
    public void flush() {
        entities().flush();
    }
}

package se.handslag.core.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;

/** The unit of work that is open on this thread; at most one, whatever the store. */
final class OpenUnit {
    private static final Logger LOG = LoggerFactory.getLogger(OpenUnit.class);
    private static final ThreadLocal<@Nullable OpenUnit> CURRENT = new ThreadLocal<>();

    private final RecordStore store;
    private final Actor actor;
    private final UnitTransaction transaction;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Companion> companions = new ArrayList<>();
    private final List<AccessRefused> refusals = new ArrayList<>();
    private final Map<String, Object> found = new HashMap<>();
    private boolean onlyReads;
    private boolean joined;

    private OpenUnit(RecordStore store, Actor actor, UnitTransaction transaction) {
        this.store = store;
        this.actor = actor;
        this.transaction = transaction;
    }

    static OpenUnit begin(RecordStore store, Actor actor) {
        return in(store, actor, SessionTransaction.begin(store.session()));
    }

    static OpenUnit in(RecordStore store, Actor actor, UnitTransaction transaction) {
        OpenUnit unit = new OpenUnit(store, actor, transaction);
        CURRENT.set(unit);
        return unit;
    }

    static @Nullable OpenUnit current() {
        return CURRENT.get();
    }

    /** @throws IllegalStateException if none is open, or one of another store */
    static OpenUnit of(RecordStore store) {
        OpenUnit unit = CURRENT.get();
        if (unit == null) {
            throw new IllegalStateException("Records are read and written only inside a unit of work.");
        }
        if (unit.store != store) {
            throw new IllegalStateException("A unit of work of " + unit.store.authority() + " is open; the records of "
                    + store.authority() + " cannot be reached from it.");
        }
        return unit;
    }

    boolean isOf(RecordStore other) {
        return store == other;
    }

    RecordStore store() {
        return store;
    }

    Actor actor() {
        return actor;
    }

    EntityManager session() {
        return transaction.session();
    }

    Connection connection() {
        return transaction.connection();
    }

    /** From now on acts that write may not join. */
    void onlyReads() {
        onlyReads = true;
        reads();
    }

    /**
     * What it is begun for only reads, so that no question needs to look first through all that has been read for something to write. It did
     * before each question, and what it looked through grew with each answer.
     */
    void reads() {
        session().setFlushMode(FlushModeType.COMMIT);
    }

    void join(Act act) {
        if (onlyReads && act.reach() == Act.Reach.WRITE) {
            throw new IllegalStateException("Only readings are done together: " + act);
        }
        if (act.reach() == Act.Reach.WRITE) {
            session().setFlushMode(FlushModeType.AUTO);
        }
        joined = true;
    }

    /** What was found the first time, for as long as the unit is open. */
    @SuppressWarnings("unchecked")
    <T> T once(String what, Supplier<T> find) {
        @Nullable Object known = found.get(what);
        if (known == null) {
            T value = find.get();
            found.put(what, value);
            return value;
        }
        return (T) known;
    }

    /** What was found is not so any more. */
    void forget(String what) {
        found.remove(what);
    }

    /** Someone was not let in; it stands in the log whatever becomes of the rest. */
    void refused(AccessRefused refusal) {
        refusals.add(refusal);
    }

    List<AccessRefused> refusals() {
        return List.copyOf(refusals);
    }

    boolean isJoined() {
        return joined;
    }

    void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    void accompany(Companion companion) {
        companions.add(companion);
    }

    List<Runnable> commit() {
        companions.forEach(Companion::beforeCommit);
        try {
            transaction.commit();
        } catch (Throwable thrown) {
            companions.forEach(Companion::inDoubt);
            companions.clear();
            throw thrown;
        }
        companions.forEach(Companion::committed);
        companions.clear();
        return List.copyOf(afterCommit);
    }

    void rollBack() {
        try {
            if (transaction.isActive()) {
                transaction.rollBack();
            }
        } finally {
            companions.forEach(Companion::undone);
            companions.clear();
        }
    }

    /** A connection of its own, and no part of the transaction, of the application's login. */
    Connection aside() throws SQLException {
        return store.aside();
    }

    /** A second transaction in the same unit, with nothing left of what the first one read, wrote or wanted done. */
    void beginAgain() {
        afterCommit.clear();
        found.clear();
        transaction.beginAgain();
    }

    /** Whatever is not committed is undone, and the thread is free again. */
    void end() {
        CURRENT.remove();
        try {
            rollBack();
        } finally {
            transaction.close();
        }
    }

    /** The same when something has been thrown. What was thrown is told, and not that the connection it broke could not be rolled back. */
    void endAfterFailure() {
        try {
            end();
        } catch (RuntimeException undoing) {
            LOG.warn(
                    "What had begun in {} ended with its connection: {}",
                    store.authority(),
                    undoing.getClass().getName());
        }
    }
}

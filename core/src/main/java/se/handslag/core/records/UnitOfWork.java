package se.handslag.core.records;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.AccessGround;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;

/**
 * One thing that someone does in one authority's record: a transaction with its line in the access log.
 *
 * <p>It all becomes so, or none of it: whatever is thrown, checked or not, an error included, rolls everything back. Units of two
 * authorities never nest. A unit inside a unit of the same store joins it.
 */
public final class UnitOfWork {
    private final RecordStore store;
    private final AccessLog log;
    private final AccessGate gate;

    @Inject
    public UnitOfWork(RecordStore store, AccessLog log, AccessGate gate) {
        this.store = store;
        this.log = log;
        this.gate = gate;
    }

    /**
     * Does the work as this actor.
     *
     * <p>If the work answers with a refusal, everything it wrote is undone and only the attempt stays in the log. A unit that has joined
     * another is undone only together with it, so that a verb refuses before it writes.
     *
     * @throws WrongAuthority if the actor is employed by another authority
     * @throws AccessRefused if the rules of access do not let the actor do this; nothing is done, and the attempt stands in the log
     * @throws StaleRevision if someone else saved the same thing first
     * @throws StoreFailed if the store could not do it
     */
    public <T> T call(Actor actor, Act act, Supplier<T> work) {
        if (!actor.employer().equals(store.authority())) {
            throw new WrongAuthority(actor.employer(), store.authority());
        }
        OpenUnit open = OpenUnit.current();
        if (open != null) {
            return join(open, actor, act, work);
        }
        Result<T> result = translating(() -> inNewUnit(OpenUnit.begin(store, actor), actor, act, work));
        result.afterCommit().forEach(Runnable::run);
        return result.value();
    }

    /**
     * The same in a transaction of the login that owns the store; for {@link RowEraser} alone.
     *
     * @param owners begun already, so that whoever asks can tell that the owner was not let in from all else that may fail
     */
    <T> T callAsOwner(OwnersTransaction owners, Actor actor, Act act, Supplier<T> work) {
        if (OpenUnit.current() != null) {
            throw new IllegalStateException("The owner's login does nothing in the middle of another unit of work.");
        }
        return translating(() -> inNewUnit(OpenUnit.in(store, actor, owners), actor, act, work))
                .value();
    }

    /** The same for work without an answer. */
    public void run(Actor actor, Act act, Runnable work) {
        call(actor, act, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Several readings in one transaction, each with its own line in the log: one wait for the disk instead of one for each.
     *
     * <p>It has no line of its own, so that it must hold something that leaves one. Nothing is written in it, since a refusal in it would
     * not undo what came before.
     *
     * @throws WrongAuthority if the actor is employed by another authority
     * @throws IllegalStateException if nothing in it said who read what, or if something in it writes
     */
    public <T> T together(Actor actor, Supplier<T> readings) {
        if (!actor.employer().equals(store.authority())) {
            throw new WrongAuthority(actor.employer(), store.authority());
        }
        if (OpenUnit.current() != null) {
            return readings.get();
        }
        Result<T> result = translating(() -> inOneTransaction(actor, readings));
        result.afterCommit().forEach(Runnable::run);
        return result.value();
    }

    private <T> Result<T> inOneTransaction(Actor actor, Supplier<T> readings) {
        OpenUnit unit = OpenUnit.begin(store, actor);
        Result<T> result;
        try {
            unit.onlyReads();
            T value = readings.get();
            if (!unit.isJoined()) {
                throw new IllegalStateException("Nothing in it said who read what.");
            }
            result = new Result<>(value, commit(unit));
        } catch (AccessRefused refused) {
            turnAway(unit, refused);
            throw refused;
        } catch (Throwable thrown) {
            unit.endAfterFailure();
            throw thrown;
        }
        unit.end();
        return result;
    }

    private <T> T join(OpenUnit open, Actor actor, Act act, Supplier<T> work) {
        if (!open.isOf(store)) {
            throw new IllegalStateException("No unit of work spans two authorities: one of "
                    + open.store().authority() + " is open, and " + store.authority() + " was asked for.");
        }
        AccessGround ground = letIn(open, actor, act);
        open.join(act);
        T value = work.get();
        log(
                actor,
                act,
                value instanceof Outcome.Refused ? AccessLog.Result.REFUSED : AccessLog.Result.DONE,
                ground.code());
        return value;
    }

    private record Result<T>(T value, List<Runnable> afterCommit) {}

    private <T> Result<T> inNewUnit(OpenUnit unit, Actor actor, Act act, Supplier<T> work) {
        Result<T> result;
        try {
            if (act.reach() == Act.Reach.READ) {
                unit.reads();
            }
            AccessGround ground = letIn(unit, actor, act);
            T value = work.get();
            if (value instanceof Outcome.Refused) {
                unit.rollBack();
                logRefusal(unit, actor, act, ground);
                result = new Result<>(value, List.of());
            } else {
                log(actor, act, AccessLog.Result.DONE, ground.code());
                result = new Result<>(value, commit(unit));
            }
        } catch (AccessRefused refused) {
            turnAway(unit, refused);
            throw refused;
        } catch (Throwable thrown) {
            unit.endAfterFailure();
            throw thrown;
        }
        unit.end();
        return result;
    }

    /** @throws AccessRefused if the rules do not let them do it */
    private AccessGround letIn(OpenUnit unit, Actor actor, Act act) {
        return gate.ask(actor, act).match(ground -> ground, rule -> {
            AccessRefused refused = new AccessRefused(actor, act, rule);
            unit.refused(refused);
            throw refused;
        });
    }

    /** Nothing is left of what was begun but that someone tried. */
    private void turnAway(OpenUnit unit, AccessRefused refused) {
        try {
            if (!unit.refusals().contains(refused)) {
                unit.refused(refused);
            }
            unit.rollBack();
            unit.beginAgain();
            commit(unit);
            unit.end();
        } catch (Throwable thrown) {
            unit.endAfterFailure();
            throw thrown;
        }
    }

    /** Whoever was turned away on the way stands in the log, even if what they were turned away from was left out and the rest done. */
    private List<Runnable> commit(OpenUnit unit) {
        unit.refusals()
                .forEach(refused -> log.record(
                        refused.actor(),
                        refused.act(),
                        AccessLog.Result.REFUSED,
                        refused.rule().code()));
        return unit.commit();
    }

    /** What was refused is undone; that it was attempted stays. */
    private void logRefusal(OpenUnit unit, Actor actor, Act act, AccessGround ground) {
        unit.beginAgain();
        log(actor, act, AccessLog.Result.REFUSED, ground.code());
        commit(unit);
    }

    /** The platform's own housekeeping touches nobody's record, and a line every half minute would bury those that matter. */
    private void log(Actor actor, Act act, AccessLog.Result result, String ground) {
        if (act.caseId().isPresent() || !actor.may(Mandate.PLATFORM)) {
            log.record(actor, act, result, ground);
        }
    }

    private <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockException e) {
            throw new StaleRevision();
        } catch (PersistenceException e) {
            if (e.getCause() instanceof OptimisticLockException) {
                throw new StaleRevision();
            }
            throw store.failed(e);
        } catch (EclipseLinkException e) {
            throw store.failed(e);
        }
    }
}

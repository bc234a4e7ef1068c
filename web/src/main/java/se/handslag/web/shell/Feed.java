package se.handslag.web.shell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import se.handslag.core.casework.Actor;

/**
 * What browsers follow while a page stands open (server-sent events). They are told that something has changed and never what: each reads the
 * page again, with the rights of whoever sits there.
 *
 * @param <T> what can change
 */
public final class Feed<T> {
    private final BiFunction<Collection<T>, Collection<Actor>, List<Actor>> whoAreTold;
    private final Set<T> changed = new HashSet<>();

    /** @param whoAreTold given what has changed and the staff who follow, those of them who may know that it has */
    public Feed(BiFunction<Collection<T>, Collection<Actor>, List<Actor>> whoAreTold) {
        this.whoAreTold = whoAreTold;
    }

    private volatile Runnable wake = () -> {};

    /** Something has changed. Whoever changed it does not wait for those who follow. */
    public void changed(T what) {
        synchronized (changed) {
            changed.add(what);
        }
        wake.run();
    }

    /** @param then called at every change, from any thread */
    void wakes(Runnable then) {
        wake = then;
    }

    /** Those of these staff who are to be told of what has changed since this was asked the last time. */
    List<Actor> told(Collection<Actor> staff) {
        List<T> all;
        synchronized (changed) {
            all = List.copyOf(changed);
            changed.clear();
        }
        return all.isEmpty() || staff.isEmpty() ? List.of() : whoAreTold.apply(all, staff);
    }
}

package se.handslag.core.event;

import se.handslag.core.casework.Actor;

/**
 * Hears one kind of event of the store that it lives in.
 *
 * <p>It is told after the event was committed, at least once, and must bear hearing the same event again.
 *
 * @param <E> what it hears
 */
public interface EventListener<E extends Event> {
    Class<E> hears();

    /**
     * @param platform the platform acting for this authority
     * @param event what has happened
     */
    void on(Actor platform, E event);
}

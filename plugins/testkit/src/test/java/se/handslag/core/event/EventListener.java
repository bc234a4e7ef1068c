package se.handslag.core.event;

public interface EventListener<E extends Event> {
    Class<E> hears();

    void on(se.handslag.core.casework.Actor p, E e);
}

package se.handslag.core.casework;

import java.util.function.Function;

/**
 * What came of an act: done, or refused for a reason.
 *
 * @param <T> what was made
 * @param <R> the refusals that this act knows
 */
public sealed interface Outcome<T, R extends Refusal> {

    /** The act was done and is saved. */
    record Done<T, R extends Refusal>(T value) implements Outcome<T, R> {}

    /** The act was not done, and nothing was saved. */
    record Refused<T, R extends Refusal>(R refusal) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    /** One answer for each of the two outcomes. */
    default <X> X match(Function<? super T, ? extends X> done, Function<? super R, ? extends X> refused) {
        if (this instanceof Done<T, R> d) {
            return done.apply(d.value());
        }
        return refused.apply(((Refused<T, R>) this).refusal());
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** What was made, for callers who have no use for a refusal. @throws RefusedAct if the act was refused */
    default T orElseThrow() {
        return match(Function.identity(), refusal -> {
            throw new RefusedAct(refusal);
        });
    }
}

package se.handslag.core.access;

import java.util.function.Function;

/** The answer to whether someone may do something with a file. */
public sealed interface AccessAnswer {
    /** Allowed, because. */
    record Allowed(AccessGround because) implements AccessAnswer {}

    /** Refused, because. */
    record Refused(AccessRule because) implements AccessAnswer {}

    /** One answer for each of the two. */
    default <X> X match(Function<AccessGround, X> allowed, Function<AccessRule, X> refused) {
        if (this instanceof Allowed yes) {
            return allowed.apply(yes.because());
        }
        return refused.apply(((Refused) this).because());
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}

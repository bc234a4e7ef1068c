package se.handslag.web.shell;

import java.util.function.Function;
import se.handslag.core.casework.Actor;

/** What the right password leads to. */
public sealed interface Entry {
    /** In. */
    record In(Actor actor) implements Entry {}

    /** To choosing one's own password and connecting a telephone. */
    record First(Beginning beginning) implements Entry {}

    default <X> X match(Function<In, X> in, Function<First, X> first) {
        return this instanceof In straight ? in.apply(straight) : first.apply((First) this);
    }
}

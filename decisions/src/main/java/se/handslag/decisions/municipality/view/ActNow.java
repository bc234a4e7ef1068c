package se.handslag.decisions.municipality.view;

import java.util.Optional;
import se.handslag.core.casework.Refusal;

/**
 * Whether an act can be done now, by the one who looks.
 *
 * @param <A> acts on a matter or on one of its decisions
 * @param act which
 * @param whyNot why it cannot; empty if it can
 */
public record ActNow<A extends Enum<A>>(A act, Optional<Refusal> whyNot) {
    public boolean isOpen() {
        return whyNot.isEmpty();
    }
}

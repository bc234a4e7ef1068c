package se.handslag.decisions.municipality.view;

import java.util.Optional;
import se.handslag.core.casework.Refusal;

/**
 * Whether an act can be done in a matter now, by the one who looks.
 *
 * @param act which
 * @param whyNot why it cannot; empty if it can
 */
public record ActNow(MatterAct act, Optional<Refusal> whyNot) {
    public boolean isOpen() {
        return whyNot.isEmpty();
    }
}

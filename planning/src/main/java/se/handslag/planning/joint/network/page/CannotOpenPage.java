package se.handslag.planning.joint.network.page;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** That a link opens nothing. Whoever has it is never told why, so that it is the same as if there had never been one. */
enum CannotOpenPage implements Refusal {
    NOT_OPEN;

    @Override
    public Sentence sentence() {
        return Sentence.of("network.page.not-open");
    }
}

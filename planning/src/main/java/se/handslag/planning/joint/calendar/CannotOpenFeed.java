package se.handslag.planning.joint.calendar;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** That a link opens nothing. Whoever has it is never told why, so that it is the same as if there had never been one. */
enum CannotOpenFeed implements Refusal {
    NOT_OPEN;

    @Override
    public Sentence sentence() {
        return Sentence.of("calendar.not-open");
    }
}

package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;

/**
 * Whether a decision is carried out on a day, and since when.
 *
 * @param state how it stands
 * @param since since which day: of the decision for one that is not carried out yet, else of what was recorded
 */
public record CarryingOut(State state, LocalDate since) {
    /** How it stands. */
    public enum State {
        /** Support has not begun. */
        NOT_YET("not-yet"),
        /** Support is given. */
        CARRIED_OUT("carried-out"),
        /** Support began and has stopped before its last day. */
        INTERRUPTED("interrupted");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The code in texts: {@code carrying-out.state.<code>}; never changes. */
        public String code() {
            return code;
        }
    }
}

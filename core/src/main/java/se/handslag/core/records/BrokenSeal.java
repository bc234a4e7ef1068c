package se.handslag.core.records;

import java.util.UUID;

/**
 * A row that does not agree with its seal.
 *
 * @param type what kind of row, for example {@code Note}
 * @param row its id
 * @param fault what was done to it
 */
public record BrokenSeal(String type, UUID row, Fault fault) {
    /** What was done to a row behind the program's back. */
    public enum Fault {
        CHANGED("changed"),
        REMOVED("removed"),
        SLIPPED_IN("slipped-in");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The code, as in texts; never changes. Texts: {@code seal.fault.<code>}. */
        public String code() {
            return code;
        }
    }
}

package se.handslag.core.audit.verify;

import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casework.Sentence;

/**
 * Where a chain of the access log does not hold.
 *
 * @param fault what has been done to it
 * @param lane in which chain; 0 is the chain of the chains
 * @param sequence which line of it, or which chain
 * @param after when the last link before it that holds was written; empty if there is none
 */
public record BrokenLink(Fault fault, long lane, long sequence, Optional<Instant> after) {

    /** What has been done to the log behind the program's back. */
    public enum Fault {
        /** A line says something else than when it was written, or stands in another line's place. */
        LINE_CHANGED("line-changed"),
        /** A line is gone. */
        LINE_REMOVED("line-removed"),
        /** A line has been added that the program did not write. */
        LINE_SLIPPED_IN("line-slipped-in"),
        /** What says how far a chain has come has been changed or is gone. */
        HEAD_CHANGED("head-changed"),
        /** What says that a chain was begun has been changed. */
        LANE_CHANGED("lane-changed"),
        /** A whole chain is gone. */
        LANE_REMOVED("lane-removed"),
        /** A chain has been added that the program did not begin. */
        LANE_SLIPPED_IN("lane-slipped-in"),
        /** A chain without a key begins after one with a key, which the program does not do. */
        KEY_ABANDONED("key-abandoned"),
        /** The chain was made with a key that is not here, so that nobody here can tell. */
        KEY_UNKNOWN("key-unknown"),
        /** The lines from before the log was chained are not those that there were then. */
        EARLIER_CHANGED("earlier-changed");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The code, as in texts; never changes. */
        public String code() {
            return code;
        }
    }

    /** What, where and when, in plain words and without a name. */
    public Sentence sentence() {
        return after.map(at -> Sentence.of("log.broken." + fault.code(), sequence, lane, 1, at))
                .orElseGet(() -> Sentence.of("log.broken." + fault.code(), sequence, lane, 0, ""));
    }
}

package se.handslag.core.records;

import java.util.Set;
import java.util.TreeSet;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a store does not erase a case, whoever approved it. */
public sealed interface CannotErase extends Refusal {
    /** What stands in the way now. */
    enum Now implements CannotErase {
        /** The login that owns the store is not let in, or is not given to this installation any more. */
        OWNER_NOT_LET_IN("owner-not-let-in"),
        NO_SUCH_CASE("no-such-case");

        private final String code;

        Now(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("erase.cannot." + code);
        }
    }

    /**
     * A part has brought tables without saying what becomes of them.
     *
     * @param tables their names
     */
    record Unaccounted(Set<String> tables) implements CannotErase {
        @Override
        public Sentence sentence() {
            return Sentence.of("erase.cannot.table-unaccounted-for", String.join(", ", new TreeSet<>(tables)));
        }
    }
}

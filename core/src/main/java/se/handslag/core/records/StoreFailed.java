package se.handslag.core.records;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The store could not do what was asked. Nothing was saved.
 *
 * <p>Database messages can quote what was being written, so the cause is not carried along: only its kind, its code and where it
 * happened.
 */
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of failure, as far as a person can act on it. */
    public enum Kind {
        /** There is no room left to write. */
        FULL,
        /** The store cannot be reached. */
        UNREACHABLE,
        /** The login may not do this. */
        FORBIDDEN,
        /** What was written contradicts what is there. */
        CONFLICT,
        /** Something else. */
        OTHER
    }

    private final Kind kind;
    private final String sqlState;

    private StoreFailed(Kind kind, String schema, String sqlState, Throwable origin) {
        super("The store " + schema + " refused: " + kind + " (" + sqlState + ", "
                + origin.getClass().getSimpleName() + ").");
        this.kind = kind;
        this.sqlState = sqlState;
        setStackTrace(origin.getStackTrace());
    }

    static StoreFailed from(String schema, Throwable thrown) {
        Optional<SQLException> sql = sqlCause(thrown);
        String state = sql.map(SQLException::getSQLState).orElse("no code");
        return new StoreFailed(
                kindOf(thrown, state), schema, state, sql.<Throwable>map(e -> e).orElse(thrown));
    }

    private static Optional<SQLException> sqlCause(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static Kind kindOf(Throwable thrown, String state) {
        if (state.startsWith("53") || noSpaceLeft(thrown)) {
            return Kind.FULL;
        }
        if (state.equals("42501") || state.equals("90096") || state.startsWith("28")) {
            return Kind.FORBIDDEN;
        }
        if (state.startsWith("23")) {
            return Kind.CONFLICT;
        }
        return state.startsWith("08") || state.startsWith("57") || state.startsWith("900")
                ? Kind.UNREACHABLE
                : Kind.OTHER;
    }

    private static boolean noSpaceLeft(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && (message.contains("No space left") || message.contains("File too large"))) {
                return true;
            }
        }
        return false;
    }

    public Kind kind() {
        return kind;
    }

    /** The SQL state that the database gave. */
    public String sqlState() {
        return sqlState;
    }
}

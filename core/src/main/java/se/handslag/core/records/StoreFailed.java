package se.handslag.core.records;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

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
        /** Someone else was at the same thing for too long; it can be tried again. */
        BUSY,
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

    private static final Set<String> FORBIDDEN_STATES = Set.of("42501", "90040", "90096");
    private static final Set<String> BUSY_STATES = Set.of("55P03", "40P01", "40001", "HYT00");
    private static final Set<String> UNREACHABLE_STATES =
            Set.of("57P01", "57P02", "57P03", "90007", "90013", "90020", "90067", "90098", "90121", "90146");

    private static Kind kindOf(Throwable thrown, String state) {
        if (state.startsWith("53") || noSpaceLeft(thrown)) {
            return Kind.FULL;
        }
        if (FORBIDDEN_STATES.contains(state) || state.startsWith("28")) {
            return Kind.FORBIDDEN;
        }
        if (state.startsWith("23")) {
            return Kind.CONFLICT;
        }
        if (BUSY_STATES.contains(state)) {
            return Kind.BUSY;
        }
        return state.startsWith("08") || UNREACHABLE_STATES.contains(state) || noConnectionToGive(thrown)
                ? Kind.UNREACHABLE
                : Kind.OTHER;
    }

    private static boolean noConnectionToGive(Throwable thrown) {
        return sqlCause(thrown)
                .filter(SQLTransientConnectionException.class::isInstance)
                .isPresent();
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

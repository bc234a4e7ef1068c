package se.handslag.core.records;

import java.sql.SQLException;

/** A store could not be opened when the platform started; the message says which, why and what to do. */
public final class StoreCannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreCannotOpen(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreCannotOpen(String message) {
        super(message);
    }

    /** The migrator could not get in; says what the database's code means to someone who can act on it. */
    static StoreCannotOpen unreachable(StoreSettings settings, SQLException why) {
        String state = String.valueOf(why.getSQLState());
        return new StoreCannotOpen(
                "The store " + settings.schema() + " cannot be opened (" + state + "). " + remedy(settings, state),
                why);
    }

    private static String remedy(StoreSettings settings, String state) {
        String login = settings.migrator().user();
        if (state.equals("90020")) {
            return "Another program has its file open. Stop that one first.";
        } else if (state.startsWith("28")) {
            return "The login " + login + " was not let in. Check its name and its password.";
        } else if (state.startsWith("08")) {
            return "Nothing answers at its address. Check the address, and that the database is running.";
        } else if (state.startsWith("3D")) {
            return "There is no such database. Let the database administrator make it.";
        }
        return "Check its address and its logins.";
    }
}

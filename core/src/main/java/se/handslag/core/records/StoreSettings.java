package se.handslag.core.records;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;

/**
 * Where an authority's record store is and how it is opened.
 *
 * <p>Two logins: the migrator owns the tables; the application's login reads and writes rows, and for decisions, signed notes, consents
 * and the access log it can only read and add.
 *
 * @param url JDBC address of PostgreSQL or H2
 * @param schema the schema that holds this authority's tables and no other's
 * @param login the application's login
 * @param migrator the login that owns the schema
 * @param connections the largest number of connections at once
 * @param logKeys what the chain of the access log is made with
 * @param takesEarlierLines whether the chains may begin in a store that is already in use, and a key where there was none. It is said outside the
 *     database, since whoever owns that could otherwise change the log and let the program itself begin it anew
 */
public record StoreSettings(
        String url,
        String schema,
        Login login,
        Login migrator,
        int connections,
        LogKeys logKeys,
        boolean takesEarlierLines) {

    /** A database login; never printed. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    public StoreSettings {
        if (!schema.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("A schema name is lower-case letters, digits and underscores.");
        }
        if (!login.user().matches("[a-z][a-z0-9_]{0,62}") || !migrator.user().matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("A login name is lower-case letters, digits and underscores.");
        }
        if (login.user().equals(migrator.user())) {
            throw new IllegalArgumentException("The application and the migrator must have different logins.");
        }
    }

    /** A store whose access log has been chained from its first line. */
    public StoreSettings(String url, String schema, Login login, Login migrator, int connections, LogKeys logKeys) {
        this(url, schema, login, migrator, connections, logKeys, false);
    }

    /** The same with an access log that is chained without a key. */
    public StoreSettings(String url, String schema, Login login, Login migrator, int connections) {
        this(url, schema, login, migrator, connections, LogKeys.none());
    }

    /** The same with these keys for the chain of the access log. */
    public StoreSettings with(LogKeys keys) {
        return new StoreSettings(url, schema, login, migrator, connections, keys, takesEarlierLines);
    }

    /** The same where the chains of the access log may begin although the store is in use, and a key where there was none. */
    public StoreSettings takingEarlierLines() {
        return new StoreSettings(url, schema, login, migrator, connections, logKeys, true);
    }

    /** The schema of this authority, the same in every kind of store: {@code municipality_0380}. */
    public static String schemaOf(AuthorityId authority) {
        return authority.toString().replace('-', '_');
    }

    /** PostgreSQL 15 or newer, with one schema and two logins that the database administrator has made; no key for the access log. */
    public static StoreSettings postgresql(AuthorityId authority, String url, Login login, Login migrator) {
        return new StoreSettings(url, schemaOf(authority), login, migrator, 10);
    }

    /**
     * An H2 file of the authority's own, in this folder. Its logins are made when the file is made and kept beside it, readable only by
     * the user who runs the platform.
     */
    public static StoreSettings embedded(AuthorityId authority, Path folder) {
        return EmbeddedStore.in(authority, folder);
    }

    /** An H2 store in memory that is gone when the platform stops; for tests. */
    public static StoreSettings inMemory(AuthorityId authority) {
        String url = "jdbc:h2:mem:" + schemaOf(authority) + "_" + UUID.randomUUID();
        String schema = schemaOf(authority);
        return new StoreSettings(
                url,
                schema,
                new Login(schema + "_app", UUID.randomUUID().toString()),
                new Login(schema + "_owner", UUID.randomUUID().toString()),
                10,
                new LogKeys(List.of(UUID.randomUUID().toString())));
    }

    /** The address as the migrator opens it: H2 takes its ways of working from the one who opens it first, who must own it. */
    String migratorUrl() {
        return isPostgresql() ? url : url + EmbeddedStore.MODE;
    }

    boolean isInMemory() {
        return url.startsWith("jdbc:h2:mem:");
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public String toString() {
        return "StoreSettings[" + schema + "]";
    }
}

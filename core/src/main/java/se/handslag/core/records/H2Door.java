package se.handslag.core.records;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/**
 * The way into an H2 store for the application's login.
 *
 * <p>H2 takes its ways of working from whoever opens a store first, who must own it. The door therefore keeps a connection of the migrator
 * from first to last, and opens the store anew, by the migrator, if H2 has closed it: it does so when the disk is full.
 */
final class H2Door implements DataSource, AutoCloseable {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(H2Door.class);

    private final StoreSettings settings;
    private Connection keeper;

    private H2Door(StoreSettings settings, Connection keeper) {
        this.settings = settings;
        this.keeper = keeper;
    }

    /** Opens the store by the migrator; no one else can do so. */
    static H2Door open(StoreSettings settings) throws SQLException {
        return new H2Door(settings, Migrations.connect(settings));
    }

    /** A connection of the application's login. */
    @Override
    public synchronized Connection getConnection() throws SQLException {
        if (!isOpen()) {
            closeQuietly(keeper);
            keeper = Migrations.connect(settings);
            LOG.warn("The store {} had closed itself and has been opened again.", settings.schema());
        }
        return DriverManager.getConnection(
                settings.url(), settings.login().user(), settings.login().password());
    }

    private boolean isOpen() {
        try (Statement statement = keeper.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            LOG.warn("The store {} has closed itself: {}.", settings.schema(), e.getSQLState());
            return false;
        }
    }

    @Override
    public synchronized void close() {
        closeQuietly(keeper);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A connection did not close: {}", e.getSQLState());
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The door opens to the application's login only.");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing is logged by a writer.");
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing is logged by a writer.");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Nothing is logged there.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("There is nothing behind the door.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

package se.handslag.core.records;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/** A transaction of the login that owns the store, on a connection of its own and by plain JDBC; for {@link RowEraser} alone. */
final class OwnersTransaction implements UnitTransaction {
    private final Connection connection;
    private boolean active = true;

    private OwnersTransaction(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException if the owner is not let in */
    static OwnersTransaction begin(StoreSettings settings) throws SQLException {
        Connection connection = Migrations.connect(settings);
        try {
            connection.setSchema(settings.schema());
            connection.setAutoCommit(false);
            return new OwnersTransaction(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public EntityManager session() {
        throw new IllegalStateException("The owner's login erases rows, and reads and writes none by their objects.");
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public void commit() {
        try {
            connection.commit();
            active = false;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public void rollBack() {
        active = false;
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** JDBC begins with the next statement. */
    @Override
    public void beginAgain() {
        active = true;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}

package se.handslag.core.records;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** A transaction of the application's login, with row objects and JDBC on one connection. */
final class SessionTransaction implements UnitTransaction {
    private final EntityManager session;
    private Connection connection;

    private SessionTransaction(EntityManager session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    static SessionTransaction begin(EntityManager session) {
        try {
            session.getTransaction().begin();
            // Asking for the connection begins the database transaction now, so that what is read and what is then
            // written agree.
            return new SessionTransaction(session, session.unwrap(Connection.class));
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    @Override
    public EntityManager session() {
        return session;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean isActive() {
        return session.getTransaction().isActive();
    }

    @Override
    public void commit() {
        session.getTransaction().commit();
    }

    @Override
    public void rollBack() {
        session.getTransaction().rollback();
    }

    @Override
    public void beginAgain() {
        session.clear();
        session.getTransaction().begin();
        connection = session.unwrap(Connection.class);
    }

    @Override
    public void close() {
        session.close();
    }
}

package se.handslag.core.records;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** The transaction behind a unit of work, by whichever login it runs. */
interface UnitTransaction {
    EntityManager session();

    Connection connection();

    boolean isActive();

    void commit();

    void rollBack();

    /** A second transaction, with nothing left of what the first one read or wrote. */
    void beginAgain();

    void close();
}

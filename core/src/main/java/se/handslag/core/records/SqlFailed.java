package se.handslag.core.records;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** A JDBC statement failed inside a unit of work; the unit turns it into a {@link StoreFailed}. */
public final class SqlFailed extends PersistenceException {
    private static final long serialVersionUID = 1L;

    public SqlFailed(SQLException cause) {
        super(cause);
    }
}

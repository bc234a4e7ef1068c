package se.handslag.core.records;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/** A missing identifier is bound as an identifier; EclipseLink binds it as text, which PostgreSQL refuses. */
public final class PostgresqlRecords extends PostgreSQL10Platform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        if (field != null && field.getType() == UUID.class) {
            return Types.OTHER;
        }
        return super.getJDBCTypeForSetNull(field);
    }
}

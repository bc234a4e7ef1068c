package se.handslag.core.records;

import jakarta.persistence.PostPersist;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals a row when it is kept: {@code @EntityListeners(Sealing.class)} on a row class whose rows are added and never changed.
 *
 * <p>The seal is a hash over every column, in a table of its own and in the same transaction. Whoever changes, removes or slips in a row
 * without going through the program must do the same to its seal, or {@link Seals} finds it. A column that is added to such a table later
 * must allow null: what is not there is not in the hash, so that earlier seals keep.
 */
public final class Sealing {
    private static final String INSERT = "insert into seal (row_type, row_id, case_id, hash) values (?, ?, ?, ?)";

    /** Made by the persistence provider. */
    public Sealing() {}

    @PostPersist
    public void seal(Object row) {
        OpenUnit unit = OpenUnit.current();
        if (unit == null) {
            throw new IllegalStateException("A sealed row is kept inside a unit of work.");
        }
        SealedColumns columns = SealedColumns.of(row.getClass());
        try (PreparedStatement insert = unit.connection().prepareStatement(INSERT)) {
            insert.setString(1, columns.type());
            insert.setObject(2, columns.id(row));
            @Nullable UUID caseId = columns.caseId(row);
            if (caseId == null) {
                insert.setNull(3, Types.NULL);
            } else {
                insert.setObject(3, caseId);
            }
            insert.setString(4, columns.hash(row));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}

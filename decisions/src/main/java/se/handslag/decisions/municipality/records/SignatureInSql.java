package se.handslag.decisions.municipality.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/** A signature in a row that is written and read by plain JDBC: who, name, title, authority and when, in five columns side by side. */
final class SignatureInSql {
    private SignatureInSql() {}

    /** Fills five parameters, of which this is the first. */
    static void set(PreparedStatement statement, int first, Signature signature) throws SQLException {
        statement.setString(first, signature.staff().value());
        statement.setString(first + 1, signature.name());
        statement.setString(first + 2, signature.title());
        statement.setString(first + 3, signature.authority().toString());
        statement.setObject(first + 4, OffsetDateTime.ofInstant(signature.at(), ZoneOffset.UTC));
    }

    /** Reads five columns, of which this is the first. */
    static Signature read(ResultSet row, int first) throws SQLException {
        return new Signature(
                new StaffId(row.getString(first)),
                row.getString(first + 1),
                row.getString(first + 2),
                AuthorityId.parse(row.getString(first + 3)),
                row.getObject(first + 4, OffsetDateTime.class).toInstant());
    }
}

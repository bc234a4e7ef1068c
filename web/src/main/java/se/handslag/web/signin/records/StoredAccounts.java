package se.handslag.web.signin.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.web.signin.account.Account;
import se.handslag.web.signin.account.Accounts;
import se.handslag.web.signin.account.Credentials;

/** Accounts in the store: what they are for as sealed rows, what they are proved by as one row that is replaced. */
public final class StoredAccounts implements Accounts {
    private final RecordSession session;

    @Inject
    public StoredAccounts(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Account account) {
        session.entities().persist(AccountRow.from(account));
    }

    @Override
    public Optional<Account> inForce(StaffId staff) {
        return session
                .entities()
                .createQuery("select a from Account a where a.staff = :staff order by a.id desc", AccountRow.class)
                .setParameter("staff", staff.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(AccountRow::toDomain)
                .findFirst();
    }

    @Override
    public List<Account> inForce() {
        String newest = "select a from Account a"
                + " where not exists (select 1 from Account l where l.staff = a.staff and l.id > a.id) order by a.name";
        return session.entities().createQuery(newest, AccountRow.class).getResultList().stream()
                .map(AccountRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Credentials> credentials(StaffId staff) {
        String select = "select password, temporary_until, code_key, last_step, changed_at from account_secret"
                + " where staff = ?";
        try (PreparedStatement query = session.connection().prepareStatement(select)) {
            query.setString(1, staff.value());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Credentials(
                        staff,
                        row.getString("password"),
                        Optional.ofNullable(row.getObject("temporary_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("code_key")),
                        row.getLong("last_step"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public void put(Credentials credentials) {
        String update = "update account_secret set password = ?, temporary_until = ?, code_key = ?, last_step = ?,"
                + " changed_at = ? where staff = ?";
        String insert = "insert into account_secret (password, temporary_until, code_key, last_step, changed_at, staff)"
                + " values (?, ?, ?, ?, ?, ?)";
        if (write(update, credentials) == 0) {
            write(insert, credentials);
        }
    }

    private int write(String sql, Credentials credentials) {
        try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
            statement.setString(1, credentials.password());
            if (credentials.temporaryUntil().isPresent()) {
                statement.setObject(2, utc(credentials.temporaryUntil().get()));
            } else {
                statement.setNull(2, Types.TIMESTAMP_WITH_TIMEZONE);
            }
            statement.setString(3, credentials.codeKey().orElse(null));
            statement.setLong(4, credentials.lastStep());
            statement.setObject(5, utc(credentials.changedAt()));
            statement.setString(6, credentials.staff().value());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public boolean use(StaffId staff, long step) {
        try (PreparedStatement update = session.connection()
                .prepareStatement("update account_secret set last_step = ? where staff = ? and last_step < ?")) {
            update.setLong(1, step);
            update.setString(2, staff.value());
            update.setLong(3, step);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

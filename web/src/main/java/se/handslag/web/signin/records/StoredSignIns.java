package se.handslag.web.signin.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.web.signin.staff.SignIns;
import se.handslag.web.signin.staff.SignedIn;

/** Who has come in and when, by plain JDBC. */
public final class StoredSignIns implements SignIns {
    private static final String INSERT =
            """
            insert into sign_in (id, staff, staff_name, staff_title, unit, mandates, way, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LAST_OF_EACH =
            """
            select staff, staff_name, staff_title, unit, mandates, way, at from sign_in s
            where not exists (select 1 from sign_in l where l.staff = s.staff and l.id > s.id)
            order by staff_name, staff""";

    private final Authority authority;
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public StoredSignIns(Authority authority, RecordSession session, Clock clock) {
        this.authority = authority;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(SignedIn someone) {
        Actor actor = someone.actor();
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT)) {
            insert.setObject(1, TimeOrderedIds.next(clock));
            insert.setString(2, actor.staff().value());
            insert.setString(3, actor.name());
            insert.setString(4, actor.title());
            insert.setString(5, actor.unit());
            insert.setString(6, Mandates.written(actor.mandates()));
            insert.setString(7, someone.way());
            insert.setObject(8, OffsetDateTime.ofInstant(someone.at(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<SignedIn> lastOfEach() {
        List<SignedIn> all = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(LAST_OF_EACH);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Actor actor = new Actor(
                        new StaffId(rows.getString("staff")),
                        rows.getString("staff_name"),
                        rows.getString("staff_title"),
                        authority.id(),
                        rows.getString("unit"),
                        Mandates.read(rows.getString("mandates")));
                all.add(new SignedIn(
                        actor,
                        rows.getString("way"),
                        rows.getObject("at", OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return all;
    }
}

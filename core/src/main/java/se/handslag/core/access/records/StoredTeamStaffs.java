package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.access.team.TeamStaff;
import se.handslag.core.access.team.TeamStaffs;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** Who has been in which team, by plain JDBC. */
public final class StoredTeamStaffs implements TeamStaffs {
    private final RecordSession session;

    @Inject
    public StoredTeamStaffs(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(TeamStaff settled) {
        String adoption =
                """
                insert into team_adoption (id, team, staff, staff_name, staff_title, staff_authority, settled_at)
                values (?, ?, ?, ?, ?, ?, ?)""";
        try (PreparedStatement insert = session.connection().prepareStatement(adoption)) {
            insert.setObject(1, settled.id());
            insert.setString(2, settled.team().value());
            insert.setString(3, settled.settled().staff().value());
            insert.setString(4, settled.settled().name());
            insert.setString(5, settled.settled().title());
            insert.setString(6, settled.settled().authority().toString());
            insert.setObject(7, OffsetDateTime.ofInstant(settled.settled().at(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        members(settled, "unit", settled.units());
        members(
                settled,
                "staff",
                settled.staff().stream().map(StaffId::value).collect(java.util.stream.Collectors.toSet()));
    }

    private void members(TeamStaff settled, String kind, Set<String> names) {
        String member = "insert into team_member (adoption_id, team, kind, name) values (?, ?, ?, ?)";
        try (PreparedStatement insert = session.connection().prepareStatement(member)) {
            for (String name : names) {
                insert.setObject(1, settled.id());
                insert.setString(2, settled.team().value());
                insert.setString(3, kind);
                insert.setString(4, name);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public Optional<TeamStaff> inForce(TeamId team) {
        return of(team).stream().findFirst();
    }

    @Override
    public List<TeamStaff> of(TeamId team) {
        String select = "select id, staff, staff_name, staff_title, staff_authority, settled_at from team_adoption"
                + " where team = ? order by id desc";
        List<TeamStaff> all = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(select)) {
            query.setString(1, team.value());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject("id", UUID.class);
                    Signature by = new Signature(
                            new StaffId(rows.getString("staff")),
                            rows.getString("staff_name"),
                            rows.getString("staff_title"),
                            AuthorityId.parse(rows.getString("staff_authority")),
                            rows.getObject("settled_at", OffsetDateTime.class).toInstant());
                    all.add(with(id, team, by));
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return all;
    }

    @Override
    public int open(TeamId team) {
        String count = "select count(*) from case_file where team = ? and stage <> 'closed'";
        try (PreparedStatement query = session.connection().prepareStatement(count)) {
            query.setString(1, team.value());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private TeamStaff with(UUID id, TeamId team, Signature by) throws SQLException {
        Set<String> units = new HashSet<>();
        Set<StaffId> staff = new HashSet<>();
        try (PreparedStatement query =
                session.connection().prepareStatement("select kind, name from team_member where adoption_id = ?")) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString("kind").equals("unit")) {
                        units.add(rows.getString("name"));
                    } else {
                        staff.add(new StaffId(rows.getString("name")));
                    }
                }
            }
        }
        return new TeamStaff(id, team, units, staff, by);
    }
}

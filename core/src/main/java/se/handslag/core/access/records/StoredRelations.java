package se.handslag.core.access.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.PersonNumber;
import se.handslag.core.access.RelationSource;
import se.handslag.core.access.Relations;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** How a member of staff stands to files, as the authority's own record has it; one question for all of it. */
public final class StoredRelations implements RelationSource {
    private static final String SELECT =
            """
            select 'team' as what, m.team as a, '' as b
            from team_member m
            where ((m.kind = 'unit' and m.name = ?) or (m.kind = 'staff' and m.name = ?))
              and not exists (select 1 from team_adoption n where n.team = m.team and n.id > m.adoption_id)
            union all
            select 'close', r.number_kind, r.number_value from staff_relation r
            where r.staff = ? and r.ends is null and not exists (select 1 from staff_relation e where e.ends = r.id)
            union all
            select 'named', cast(n.case_id as varchar(40)), '' from named_access n
            where n.staff = ? and n.named
              and not exists (select 1 from named_access l where l.case_id = n.case_id and l.staff = n.staff and l.id > n.id)
            union all
            select 'opened', cast(o.case_id as varchar(40)), '' from access_reason o
            where o.staff = ? and o.given_at <= ? and o.until > ?""";

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public StoredRelations(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Relations of(Actor actor) {
        Set<TeamId> teams = new HashSet<>();
        Set<PersonNumber> close = new HashSet<>();
        Set<CaseId> named = new HashSet<>();
        Set<CaseId> opened = new HashSet<>();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (PreparedStatement query = session.connection().prepareStatement(SELECT)) {
            query.setString(1, actor.unit());
            for (int i = 2; i <= 5; i++) {
                query.setString(i, actor.staff().value());
            }
            query.setObject(6, now);
            query.setObject(7, now);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String a = rows.getString("a");
                    switch (rows.getString("what")) {
                        case "team" -> teams.add(new TeamId(a));
                        case "close" -> close.add(new PersonNumber(a, rows.getString("b")));
                        case "named" -> named.add(CaseId.parse(a));
                        default -> opened.add(CaseId.parse(a));
                    }
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return new Relations(teams, Optional.empty(), close, named, opened);
    }
}

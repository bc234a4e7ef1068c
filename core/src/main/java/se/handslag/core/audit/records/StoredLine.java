package se.handslag.core.audit.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonalData;

/** The columns of a line that say something, and what the line before it takes part in as a link. */
record StoredLine(
        UUID id,
        Instant at,
        String staff,
        String name,
        String title,
        String unit,
        String verb,
        String reach,
        @Nullable UUID caseId,
        String purpose,
        String result,
        String ground)
        implements PersonalData {
    static final String COLUMNS = "id, at, staff, name, title, unit, verb, reach, case_id, purpose, result, ground";
    private static final int COUNT = 12;

    static StoredLine of(Actor actor, Act act, AccessLog.Result result, String ground, Clock clock) {
        return new StoredLine(
                TimeOrderedIds.next(clock),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.staff().value(),
                actor.name(),
                actor.title(),
                actor.unit(),
                act.verb(),
                act.reach().code(),
                act.caseId().map(CaseId::value).orElse(null),
                act.purpose(),
                result.code(),
                ground);
    }

    static StoredLine read(ResultSet row) throws SQLException {
        return new StoredLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("staff"),
                row.getString("name"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("verb"),
                row.getString("reach"),
                row.getObject("case_id", UUID.class),
                row.getString("purpose"),
                row.getString("result"),
                row.getString("ground"));
    }

    AccessLogLine toDomain() {
        return new AccessLogLine(
                at,
                staff,
                name,
                title,
                unit,
                verb,
                reach,
                Optional.ofNullable(caseId).map(CaseId::new),
                purpose,
                result,
                ground);
    }

    /** @return the place of the next parameter */
    int write(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setObject(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        insert.setString(3, staff);
        insert.setString(4, name);
        insert.setString(5, title);
        insert.setString(6, unit);
        insert.setString(7, verb);
        insert.setString(8, reach);
        if (caseId == null) {
            insert.setNull(9, Types.NULL);
        } else {
            insert.setObject(9, caseId);
        }
        insert.setString(10, purpose);
        insert.setString(11, result);
        insert.setString(12, ground);
        return COUNT + 1;
    }

    /** Every column into the words of a link. */
    LinkedWords into(LinkedWords words) {
        return words.add(id)
                .add(at)
                .add(staff)
                .add(name)
                .add(title)
                .add(unit)
                .add(verb)
                .add(reach)
                .add(caseId)
                .add(purpose)
                .add(result)
                .add(ground);
    }

    @Override
    public String toString() {
        return "StoredLine[masked]";
    }
}

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

    /**
     * @param first the place of the first parameter
     * @return the place of the next one
     */
    int write(PreparedStatement insert, int first) throws SQLException {
        int place = first;
        insert.setObject(place++, id);
        insert.setObject(place++, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        insert.setString(place++, staff);
        insert.setString(place++, name);
        insert.setString(place++, title);
        insert.setString(place++, unit);
        insert.setString(place++, verb);
        insert.setString(place++, reach);
        if (caseId == null) {
            insert.setNull(place++, Types.NULL);
        } else {
            insert.setObject(place++, caseId);
        }
        insert.setString(place++, purpose);
        insert.setString(place++, result);
        insert.setString(place++, ground);
        return place;
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

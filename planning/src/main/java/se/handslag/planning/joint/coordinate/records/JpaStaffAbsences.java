package se.handslag.planning.joint.coordinate.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.planning.joint.coordinate.StaffAbsence;
import se.handslag.planning.joint.coordinate.StaffAbsences;

/** Who of the staff is away and who covers, in the store. */
public final class JpaStaffAbsences implements StaffAbsences {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaStaffAbsences(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(StaffAbsence absence) {
        session.entities().persist(StaffAbsenceRow.from(absence));
        session.flush();
    }

    @Override
    public void end(StaffAbsence absence, LocalDate on, Signature by) {
        session.entities().persist(StaffAbsenceEndRow.of(TimeOrderedIds.next(clock), absence.id(), on, by));
        session.flush();
    }

    @Override
    public Optional<StaffAbsence> find(UUID id) {
        return Optional.ofNullable(session.entities().find(StaffAbsenceRow.class, id))
                .map(row -> whole(List.of(row)).get(0));
    }

    @Override
    public List<StaffAbsence> from(LocalDate day) {
        return whole(session.entities()
                .createQuery(
                        "select a from StaffAbsence a where a.to >= :day order by a.from, a.id", StaffAbsenceRow.class)
                .setParameter("day", day)
                .getResultList());
    }

    private List<StaffAbsence> whole(List<StaffAbsenceRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> ended = new HashMap<>();
        session.entities()
                .createQuery("select e from StaffAbsenceEnd e where e.absenceId in :ids", StaffAbsenceEndRow.class)
                .setParameter("ids", rows.stream().map(StaffAbsenceRow::id).toList())
                .getResultList()
                .forEach(end -> ended.put(end.absenceId(), end.endedOn()));
        return rows.stream()
                .map(row -> row.toDomain(Optional.ofNullable(ended.get(row.id()))))
                .toList();
    }

    @Override
    public void hold() {
        try (PreparedStatement turn =
                session.connection().prepareStatement("select turn from staff_absence_turn for update")) {
            turn.executeQuery().close();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}

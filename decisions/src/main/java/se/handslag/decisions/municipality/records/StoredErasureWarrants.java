package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.ErasedRows;
import se.handslag.core.records.ErasureWarrants;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.municipality.erase.CannotCarryOutErasure;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.ErasureCandidates;
import se.handslag.decisions.municipality.erase.ErasureList;
import se.handslag.decisions.municipality.erase.ErasureLists;
import se.handslag.decisions.municipality.erase.ErasureProtocol;

/**
 * Gives a warrant for a file that stands on an approved list and is still due by the rule, with the same last entry as when it was
 * approved. Both are asked of the rows as they are in the transaction that erases.
 */
public final class StoredErasureWarrants implements ErasureWarrants {
    private static final String INSERT =
            """
            insert into erasure_protocol (id, list_id, case_reference, finish_by, law, statute_book,
                staff, staff_name, staff_title, staff_authority, erased_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_ROW =
            "insert into erasure_protocol_row (protocol_id, table_name, erased) values (?, ?, ?)";

    private final RecordSession session;
    private final ErasureLists lists;
    private final ErasureCandidates candidates;
    private final StatuteBook book;
    private final Clock clock;

    @Inject
    public StoredErasureWarrants(
            RecordSession session, ErasureLists lists, ErasureCandidates candidates, StatuteBook book, Clock clock) {
        this.session = session;
        this.lists = lists;
        this.candidates = candidates;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Outcome<Warrant, Refusal> find(CaseId caseId) {
        Optional<ErasureList> list = lists.latestWith(caseId);
        if (list.isEmpty()) {
            return Outcome.refused(CannotCarryOutErasure.NOT_APPROVED);
        }
        Optional<ErasureCandidate> due =
                candidates.find(caseId, LocalDate.now(clock)).filter(ErasureCandidate::isDue);
        if (due.isEmpty()) {
            return Outcome.refused(CannotCarryOutErasure.NOT_DUE);
        }
        Optional<ErasureList.Line> line = list.get().lines().stream()
                .filter(it -> it.caseId().equals(caseId)
                        && it.lastEntry().equals(due.get().lastEntry()))
                .findFirst();
        if (line.isEmpty()) {
            return Outcome.refused(CannotCarryOutErasure.CHANGED_SINCE_APPROVED);
        }
        return Outcome.done((actor, rows) -> keep(actor, list.get(), line.get(), rows));
    }

    private void keep(Actor actor, ErasureList list, ErasureList.Line line, ErasedRows gone) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            throw new IllegalStateException("Only the head of service carries out an erasure.");
        }
        UUID id = TimeOrderedIds.next(clock);
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT);
                PreparedStatement row = session.connection().prepareStatement(INSERT_ROW)) {
            insert.setObject(1, id);
            insert.setObject(2, list.id().value());
            insert.setString(3, ErasureProtocol.reference(line.caseId()));
            insert.setObject(4, line.finishBy());
            insert.setString(
                    5,
                    book.inForce(LegalTopic.ERASURE_OF_THE_SOCIAL_RECORD, LocalDate.now(clock))
                            .cite());
            insert.setString(6, book.version());
            SignatureInSql.set(insert, 7, Signature.of(actor, clock.instant()));
            insert.executeUpdate();
            for (Map.Entry<String, Integer> table : gone.byTable().entrySet()) {
                row.setObject(1, id);
                row.setString(2, table.getKey());
                row.setInt(3, table.getValue());
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}

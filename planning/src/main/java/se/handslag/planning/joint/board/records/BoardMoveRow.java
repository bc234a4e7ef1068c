package se.handslag.planning.joint.board.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.board.BoardEntryId;
import se.handslag.planning.joint.board.BoardMove;
import se.handslag.planning.joint.board.BoardStep;
import se.handslag.planning.joint.board.Colleague;
import se.handslag.planning.joint.board.FollowUpAfter;
import se.handslag.planning.joint.meeting.MeetingId;

@EntityListeners(Sealing.class)
@Entity(name = "BoardMove")
@Table(name = "board_move")
class BoardMoveRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "entry_id")
    private UUID entry = new UUID(0, 0);

    @Column(name = "what")
    private String what = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "reason_said")
    private String reasonSaid = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "follow_staff")
    private @Nullable String followStaff;

    @Column(name = "follow_name")
    private @Nullable String followName;

    @Column(name = "follow_on")
    private @Nullable LocalDate followOn;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected BoardMoveRow() {}

    static BoardMoveRow from(BoardMove move) {
        BoardMoveRow row = new BoardMoveRow();
        row.id = move.id();
        row.caseId = move.caseId().value();
        row.entry = move.entry().value();
        row.what = move.what().code();
        row.reason = move.reason();
        row.reasonSaid = move.reasonSaid();
        row.words = move.words();
        row.followStaff =
                move.follow().map(follow -> follow.who().staff().value()).orElse(null);
        row.followName = move.follow().map(follow -> follow.who().name()).orElse(null);
        row.followOn = move.follow().map(FollowUpAfter::on).orElse(null);
        row.meeting = move.meeting().map(MeetingId::value).orElse(null);
        row.by = SignatureColumns.from(move.by());
        return row;
    }

    UUID entry() {
        return entry;
    }

    BoardMove toDomain() {
        return new BoardMove(
                id,
                new CaseId(caseId),
                new BoardEntryId(entry),
                BoardStep.ofCode(what),
                reason,
                reasonSaid,
                words,
                follow(),
                Optional.ofNullable(meeting).map(MeetingId::new),
                by.toDomain());
    }

    private Optional<FollowUpAfter> follow() {
        String staff = followStaff;
        String name = followName;
        LocalDate on = followOn;
        return staff == null || name == null || on == null
                ? Optional.empty()
                : Optional.of(new FollowUpAfter(new Colleague(new StaffId(staff), name), on));
    }
}

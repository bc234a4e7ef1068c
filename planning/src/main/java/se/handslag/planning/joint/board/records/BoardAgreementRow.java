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
import se.handslag.planning.joint.board.AgreementKind;
import se.handslag.planning.joint.board.BoardAgreement;
import se.handslag.planning.joint.board.BoardEntryId;
import se.handslag.planning.joint.board.Colleague;
import se.handslag.planning.joint.meeting.MeetingId;

@EntityListeners(Sealing.class)
@Entity(name = "BoardAgreement")
@Table(name = "board_agreement")
class BoardAgreementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "entry_id")
    private UUID entry = new UUID(0, 0);

    @Column(name = "what")
    private String what = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "owner_staff")
    private String ownerStaff = "";

    @Column(name = "owner_name")
    private String ownerName = "";

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected BoardAgreementRow() {}

    static BoardAgreementRow from(BoardAgreement agreement) {
        BoardAgreementRow row = new BoardAgreementRow();
        row.id = agreement.id();
        row.caseId = agreement.caseId().value();
        row.entry = agreement.entry().value();
        row.what = agreement.kind().code();
        row.words = agreement.words();
        row.ownerStaff = agreement.owner().staff().value();
        row.ownerName = agreement.owner().name();
        row.dueOn = agreement.on();
        row.meeting = agreement.meeting().map(MeetingId::value).orElse(null);
        row.by = SignatureColumns.from(agreement.by());
        return row;
    }

    BoardAgreement toDomain() {
        return new BoardAgreement(
                id,
                new CaseId(caseId),
                new BoardEntryId(entry),
                AgreementKind.ofCode(what).orElse(AgreementKind.OTHER),
                words,
                new Colleague(new StaffId(ownerStaff), ownerName),
                dueOn,
                Optional.ofNullable(meeting).map(MeetingId::new),
                by.toDomain());
    }
}

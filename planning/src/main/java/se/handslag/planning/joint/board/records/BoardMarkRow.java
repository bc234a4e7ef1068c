package se.handslag.planning.joint.board.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.board.AgreementMark;
import se.handslag.planning.joint.board.AgreementState;

@EntityListeners(Sealing.class)
@Entity(name = "BoardMark")
@Table(name = "board_mark")
class BoardMarkRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "agreement_id")
    private UUID agreement = new UUID(0, 0);

    @Column(name = "state")
    private String state = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected BoardMarkRow() {}

    static BoardMarkRow from(AgreementMark mark) {
        BoardMarkRow row = new BoardMarkRow();
        row.id = mark.id();
        row.caseId = mark.caseId().value();
        row.agreement = mark.agreement();
        row.state = mark.state().code();
        row.by = SignatureColumns.from(mark.by());
        return row;
    }

    AgreementMark toDomain() {
        return new AgreementMark(
                id, new CaseId(caseId), agreement, AgreementState.ofCode(state).orElseThrow(), by.toDomain());
    }
}

package se.handslag.planning.joint.transfer.records;

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
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.transfer.TransferEvent;
import se.handslag.planning.joint.transfer.TransferId;
import se.handslag.planning.joint.transfer.TransferStep;

@EntityListeners(Sealing.class)
@Entity(name = "TransferEvent")
@Table(name = "transfer_event")
class TransferEventRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "transfer_id")
    private UUID transferId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "step")
    private String step = "";

    @Column(name = "happened_on")
    private LocalDate happenedOn = LocalDate.EPOCH;

    @Column(name = "words")
    private String words = "";

    @Column(name = "follow_up_by")
    private String followUpBy = "";

    @Column(name = "follow_up_on")
    private @Nullable LocalDate followUpOn;

    @Column(name = "early")
    private String early = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected TransferEventRow() {}

    static TransferEventRow from(TransferEvent it) {
        TransferEventRow row = new TransferEventRow();
        row.id = it.id();
        row.transferId = it.transfer().value();
        row.caseId = it.caseId().value();
        row.step = it.step().code();
        row.happenedOn = it.on();
        row.words = it.words();
        row.followUpBy = it.followUpBy();
        row.followUpOn = it.followUpOn().orElse(null);
        row.early = it.early();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    TransferEvent toDomain() {
        return new TransferEvent(
                id,
                new TransferId(transferId),
                new CaseId(caseId),
                TransferStep.ofCode(step).orElseThrow(),
                happenedOn,
                words,
                followUpBy,
                Optional.ofNullable(followUpOn),
                early,
                by.toDomain());
    }
}

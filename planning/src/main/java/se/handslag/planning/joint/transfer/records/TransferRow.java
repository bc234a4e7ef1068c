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
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.transfer.Transfer;
import se.handslag.planning.joint.transfer.TransferId;
import se.handslag.planning.joint.transfer.TransferTo;

@EntityListeners(Sealing.class)
@Entity(name = "Transfer")
@Table(name = "transfer")
class TransferRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "receiver_kind")
    private String receiverKind = "";

    @Column(name = "receiver_authority")
    private @Nullable String receiverAuthority;

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "hands_over")
    private String handsOver = "";

    @Column(name = "takes_over")
    private String takesOver = "";

    @Column(name = "overlap_from")
    private LocalDate overlapFrom = LocalDate.EPOCH;

    @Column(name = "overlap_until")
    private LocalDate overlapUntil = LocalDate.EPOCH;

    @Column(name = "handed")
    private String handed = "";

    @Column(name = "why")
    private String why = "";

    @Column(name = "how_consented")
    private String howConsented = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected TransferRow() {}

    static TransferRow from(Transfer it) {
        TransferRow row = new TransferRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.receiverKind = it.to().code();
        row.receiverAuthority = it.authority().map(AuthorityId::toString).orElse(null);
        row.receiver = it.receiver();
        row.handsOver = it.handsOver();
        row.takesOver = it.takesOver();
        row.overlapFrom = it.overlap().from();
        row.overlapUntil = it.overlap().to();
        row.handed = it.handed();
        row.why = it.why();
        row.howConsented = it.howConsented();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    Transfer toDomain() {
        return new Transfer(
                new TransferId(id),
                new CaseId(caseId),
                TransferTo.ofCode(receiverKind).orElseThrow(),
                Optional.ofNullable(receiverAuthority).map(AuthorityId::parse),
                receiver,
                handsOver,
                takesOver,
                new Period(overlapFrom, overlapUntil),
                handed,
                why,
                howConsented,
                by.toDomain());
    }
}

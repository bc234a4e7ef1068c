package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "OutwardDisclosure")
@Table(name = "outward_disclosure")
class OutwardDisclosureRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Embedded
    private ItemColumns item = ItemColumns.none();

    @Column(name = "receiver_kind")
    private String receiverKind = "";

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "answers")
    private String answers = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "disclosed_at"))
    private SignatureColumns disclosed = SignatureColumns.none();

    protected OutwardDisclosureRow() {}

    static OutwardDisclosureRow from(OutwardDisclosure disclosure) {
        OutwardDisclosureRow row = new OutwardDisclosureRow();
        row.id = disclosure.id();
        row.item = ItemColumns.from(disclosure.item());
        row.receiverKind = disclosure.kind().code();
        row.receiver = disclosure.receiver();
        row.ground = disclosure.basis().ground().code();
        row.reason = disclosure.basis().reason();
        row.answers = AnswersColumn.from(disclosure.basis().answers());
        row.disclosed = SignatureColumns.from(disclosure.by());
        return row;
    }

    OutwardDisclosure toDomain() {
        return new OutwardDisclosure(
                id,
                item.toDomain(),
                ReceiverKind.ofCode(receiverKind).orElseThrow(),
                receiver,
                new Basis(Ground.ofCode(ground).orElseThrow(), reason, AnswersColumn.toDomain(answers)),
                disclosed.toDomain());
    }
}

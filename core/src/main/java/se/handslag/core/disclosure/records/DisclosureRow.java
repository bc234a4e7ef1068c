package se.handslag.core.disclosure.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "Disclosure")
@Table(name = "disclosure")
class DisclosureRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Embedded
    private ItemColumns item = ItemColumns.none();

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "ground")
    private String ground = "";

    @Column(name = "consent_id")
    private @Nullable UUID consentId;

    @Column(name = "reason")
    private String reason = "";

    /** Null in rows from before the conditions were asked for; so that their seals hold. */
    @Column(name = "answers")
    private @Nullable String answers;

    /** Null where none is asked for; so that what asks is found by an index. */
    @Column(name = "asks_receipt")
    private @Nullable Boolean asksForReceipt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "disclosed_at"))
    private SignatureColumns disclosed = SignatureColumns.none();

    protected DisclosureRow() {}

    static DisclosureRow from(Disclosure disclosure) {
        DisclosureRow row = new DisclosureRow();
        row.id = disclosure.id().value();
        row.item = ItemColumns.from(disclosure.item());
        row.receiver = disclosure.to().toString();
        row.ground = disclosure.ground().code();
        row.consentId = disclosure.consent().map(ConsentId::value).orElse(null);
        row.reason = disclosure.reason();
        row.answers = AnswersColumn.from(disclosure.answers());
        row.asksForReceipt = disclosure.asksForReceipt() ? Boolean.TRUE : null;
        row.disclosed = SignatureColumns.from(disclosure.by());
        return row;
    }

    Disclosure toDomain() {
        return new Disclosure(
                new DisclosureId(id),
                item.toDomain(),
                AuthorityId.parse(receiver),
                Ground.ofCode(ground).orElseThrow(),
                Optional.ofNullable(consentId).map(ConsentId::new),
                reason,
                AnswersColumn.toDomain(answers),
                Boolean.TRUE.equals(asksForReceipt),
                disclosed.toDomain());
    }
}

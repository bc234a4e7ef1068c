package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "ConsentWithdrawal")
@Table(name = "consent_withdrawal")
class ConsentWithdrawalRow {
    @Id
    @Column(name = "consent_id")
    private UUID consentId = new UUID(0, 0);

    @Column(name = "how")
    private String how = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    private SignatureColumns withdrawn = SignatureColumns.none();

    protected ConsentWithdrawalRow() {}

    static ConsentWithdrawalRow of(ConsentId consent, Signature by, String how) {
        ConsentWithdrawalRow row = new ConsentWithdrawalRow();
        row.consentId = consent.value();
        row.how = how;
        row.withdrawn = SignatureColumns.from(by);
        return row;
    }

    UUID consentId() {
        return consentId;
    }

    Signature withdrawn() {
        return withdrawn.toDomain();
    }
}

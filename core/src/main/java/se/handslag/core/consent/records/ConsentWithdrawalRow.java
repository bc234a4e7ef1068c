package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

/** That all of a consent was taken back at once. */
@EntityListeners(Sealing.class)
@Entity(name = "ConsentWithdrawal")
@Table(name = "consent_withdrawal")
class ConsentWithdrawalRow {
    @Id
    @Column(name = "consent_id")
    private UUID consentId = new UUID(0, 0);

    @Column(name = "withdrawn_by")
    private @Nullable String by;

    @Column(name = "how")
    private String how = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    private SignatureColumns withdrawn = SignatureColumns.none();

    protected ConsentWithdrawalRow() {}

    static ConsentWithdrawalRow of(ConsentId consent, Withdrawal withdrawal) {
        ConsentWithdrawalRow row = new ConsentWithdrawalRow();
        row.consentId = consent.value();
        row.by = withdrawal.by().map(WithdrawnBy::code).orElse(null);
        row.how = withdrawal.how();
        row.withdrawn = SignatureColumns.from(withdrawal.recorded());
        return row;
    }

    UUID consentId() {
        return consentId;
    }

    Withdrawal toDomain() {
        return new Withdrawal(
                Set.of(),
                Set.of(),
                Optional.ofNullable(by).map(code -> WithdrawnBy.ofCode(code).orElseThrow()),
                how,
                withdrawn.toDomain());
    }
}

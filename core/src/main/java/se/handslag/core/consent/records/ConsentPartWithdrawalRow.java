package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

/** That a part of a consent was taken back. */
@EntityListeners(Sealing.class)
@Entity(name = "ConsentPartWithdrawal")
@Table(name = "consent_part_withdrawal")
class ConsentPartWithdrawalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "consent_id")
    private UUID consentId = new UUID(0, 0);

    @Column(name = "receivers")
    private String receivers = "";

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "withdrawn_by")
    private String by = "";

    @Column(name = "how")
    private String how = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    private SignatureColumns withdrawn = SignatureColumns.none();

    protected ConsentPartWithdrawalRow() {}

    static ConsentPartWithdrawalRow of(UUID id, Consent consent, Withdrawal withdrawal) {
        ConsentPartWithdrawalRow row = new ConsentPartWithdrawalRow();
        row.id = id;
        row.caseId = consent.caseId().value();
        row.consentId = consent.id().value();
        row.receivers = Codes.joined(withdrawal.receivers());
        row.kinds = Codes.joined(withdrawal.kinds());
        row.by = withdrawal.by().orElseThrow().code();
        row.how = withdrawal.how();
        row.withdrawn = SignatureColumns.from(withdrawal.recorded());
        return row;
    }

    UUID consentId() {
        return consentId;
    }

    Withdrawal toDomain() {
        return new Withdrawal(
                Codes.split(receivers).stream().map(AuthorityId::parse).collect(Collectors.toSet()),
                Codes.split(kinds).stream().map(ItemKind::new).collect(Collectors.toSet()),
                WithdrawnBy.ofCode(by),
                how,
                withdrawn.toDomain());
    }
}

package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.approve.FourEyesPolicy;

@Entity(name = "FourEyesPolicy")
@Table(name = "four_eyes_policy")
@EntityListeners(Sealing.class)
class FourEyesPolicyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "asks")
    private String asks = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "decided")
    private String decided = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "adopted_at"))
    private SignatureColumns adopted = SignatureColumns.none();

    protected FourEyesPolicyRow() {}

    static FourEyesPolicyRow from(FourEyesPolicy policy) {
        FourEyesPolicyRow row = new FourEyesPolicyRow();
        row.id = policy.id();
        row.asks = policy.asks().code();
        row.from = policy.from();
        row.decided = policy.decided();
        row.adopted = SignatureColumns.from(policy.adopted());
        return row;
    }

    FourEyesPolicy toDomain() {
        return new FourEyesPolicy(id, FourEyes.ofCode(asks), from, decided, adopted.toDomain());
    }
}

package se.handslag.core.consent.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.consent.policy.ConsentPolicy;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;

@EntityListeners(Sealing.class)
@Entity(name = "ConsentPolicy")
@Table(name = "consent_policy")
class ConsentPolicyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "longest_months")
    private int longestMonths;

    @Column(name = "warn_days")
    private int warnDays;

    @Column(name = "shortest_purpose")
    private int shortestPurpose;

    @Column(name = "many_kinds")
    private int manyKinds;

    @Column(name = "purpose_of_all")
    private int purposeOfAll;

    @Column(name = "child_decides_from")
    private int childDecidesFrom;

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "decided")
    private String decided = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "adopted_at"))
    private SignatureColumns adopted = SignatureColumns.none();

    protected ConsentPolicyRow() {}

    static ConsentPolicyRow from(ConsentPolicy policy) {
        ConsentPolicyRow row = new ConsentPolicyRow();
        row.id = policy.id();
        row.longestMonths = policy.limits().longestMonths();
        row.warnDays = policy.limits().warnDays();
        row.shortestPurpose = policy.limits().shortestPurpose();
        row.manyKinds = policy.limits().manyKinds();
        row.purposeOfAll = policy.limits().purposeOfAll();
        row.childDecidesFrom = policy.limits().childDecidesFrom();
        row.from = policy.from();
        row.decided = policy.decided();
        row.adopted = SignatureColumns.from(policy.adopted());
        return row;
    }

    ConsentPolicy toDomain() {
        return new ConsentPolicy(
                id,
                new ConsentLimits(longestMonths, warnDays, shortestPurpose, manyKinds, purposeOfAll, childDecidesFrom),
                from,
                decided,
                adopted.toDomain());
    }
}

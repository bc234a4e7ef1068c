package se.handslag.planning.region.stay.plan.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.region.stay.plan.Approval;

@EntityListeners(Sealing.class)
@Entity(name = "CarePlanApproval")
@Table(name = "coordinated_care_approval")
class CarePlanApprovalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "approver")
    private String approver = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CarePlanApprovalRow() {}

    static CarePlanApprovalRow from(Approval it) {
        CarePlanApprovalRow row = new CarePlanApprovalRow();
        row.id = it.id();
        row.planId = it.plan();
        row.caseId = it.caseId().value();
        row.unit = it.unit();
        row.approver = it.approver();
        row.approvedOn = it.on();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    Approval toDomain() {
        return new Approval(id, planId, new CaseId(caseId), unit, approver, approvedOn, by.toDomain());
    }
}

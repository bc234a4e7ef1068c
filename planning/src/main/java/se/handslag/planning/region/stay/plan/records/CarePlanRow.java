package se.handslag.planning.region.stay.plan.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.region.stay.plan.Approval;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.Measure;
import se.handslag.planning.region.stay.plan.OutsideCare;

@EntityListeners(Sealing.class)
@Entity(name = "CoordinatedCarePlan")
@Table(name = "coordinated_care_plan")
class CarePlanRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "outside")
    private String outside = "";

    @Column(name = "needs")
    private String needs = "";

    @Column(name = "others")
    private String others = "";

    @Column(name = "chief")
    private String chief = "";

    @Column(name = "revision")
    private long revision;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CarePlanRow() {}

    static CarePlanRow from(CoordinatedCarePlan it) {
        CarePlanRow row = new CarePlanRow();
        row.id = it.id();
        row.caseId = it.caseId().value();
        row.outside = it.outside().code();
        row.needs = it.needs();
        row.others = it.others();
        row.chief = it.chief();
        row.revision = it.revision().number();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID id() {
        return id;
    }

    CoordinatedCarePlan toDomain(List<Measure> measures, List<Approval> approvals) {
        return new CoordinatedCarePlan(
                id,
                new CaseId(caseId),
                OutsideCare.ofCode(outside).orElseThrow(),
                needs,
                measures,
                others,
                chief,
                new Revision(revision),
                by.toDomain(),
                approvals);
    }
}

package se.handslag.planning.region.stay.plan.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.Sealing;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.Measure;

@EntityListeners(Sealing.class)
@Entity(name = "CarePlanMeasure")
@Table(name = "coordinated_care_measure")
class CarePlanMeasureRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "position")
    private int position;

    @Column(name = "what")
    private String what = "";

    @Column(name = "attitude")
    private @Nullable String attitude;

    @Column(name = "unit")
    private String unit = "";

    protected CarePlanMeasureRow() {}

    static CarePlanMeasureRow from(UUID id, CoordinatedCarePlan plan, int position) {
        Measure measure = plan.measures().get(position);
        CarePlanMeasureRow row = new CarePlanMeasureRow();
        row.id = id;
        row.planId = plan.id();
        row.caseId = plan.caseId().value();
        row.position = position;
        row.what = measure.what();
        row.attitude = measure.attitude().map(Agreement::code).orElse(null);
        row.unit = measure.unit();
        return row;
    }

    Measure toDomain() {
        return new Measure(what, Optional.ofNullable(attitude).flatMap(Agreement::ofCode), unit);
    }
}

package se.handslag.planning.joint.instrument.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.instrument.StruckMeasurement;

@EntityListeners(Sealing.class)
@Entity(name = "MeasurementStruck")
@Table(name = "measurement_struck")
class MeasurementStruckRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "measurement_id")
    private UUID measurement = new UUID(0, 0);

    @Column(name = "why")
    private String why = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MeasurementStruckRow() {}

    static MeasurementStruckRow from(StruckMeasurement struck) {
        MeasurementStruckRow row = new MeasurementStruckRow();
        row.id = struck.id();
        row.caseId = struck.caseId().value();
        row.measurement = struck.measurement();
        row.why = struck.why();
        row.by = SignatureColumns.from(struck.by());
        return row;
    }
}

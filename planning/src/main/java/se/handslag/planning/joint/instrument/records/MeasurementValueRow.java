package se.handslag.planning.joint.instrument.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.records.Sealing;

/** An answer, or a score, of a measurement. */
@EntityListeners(Sealing.class)
@Entity(name = "MeasurementValue")
@Table(name = "measurement_value")
class MeasurementValueRow {
    static final String ANSWER = "answer";
    static final String SCORE = "score";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "measurement_id")
    private UUID measurement = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "item")
    private String item = "";

    @Column(name = "points")
    private int points;

    protected MeasurementValueRow() {}

    static MeasurementValueRow of(UUID id, UUID caseId, UUID measurement, String kind, String item, int points) {
        MeasurementValueRow row = new MeasurementValueRow();
        row.id = id;
        row.caseId = caseId;
        row.measurement = measurement;
        row.kind = kind;
        row.item = item;
        row.points = points;
        return row;
    }

    UUID measurement() {
        return measurement;
    }

    String kind() {
        return kind;
    }

    String item() {
        return item;
    }

    int value() {
        return points;
    }
}

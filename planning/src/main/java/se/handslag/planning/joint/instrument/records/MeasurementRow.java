package se.handslag.planning.joint.instrument.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.instrument.AnsweredBy;
import se.handslag.planning.joint.instrument.Measurement;

@EntityListeners(Sealing.class)
@Entity(name = "Measurement")
@Table(name = "measurement")
class MeasurementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "instrument")
    private String instrument = "";

    @Column(name = "edition")
    private String edition = "";

    @Column(name = "answered_on")
    private LocalDate answeredOn = LocalDate.EPOCH;

    @Column(name = "answered_by")
    private String answeredBy = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MeasurementRow() {}

    static MeasurementRow from(Measurement measurement) {
        MeasurementRow row = new MeasurementRow();
        row.id = measurement.id();
        row.caseId = measurement.caseId().value();
        row.instrument = measurement.instrument();
        row.edition = measurement.edition();
        row.answeredOn = measurement.on();
        row.answeredBy = measurement.answeredBy().code();
        row.by = SignatureColumns.from(measurement.by());
        return row;
    }

    UUID id() {
        return id;
    }

    Measurement toDomain(List<MeasurementValueRow> values) {
        return new Measurement(
                id,
                new CaseId(caseId),
                instrument,
                edition,
                answeredOn,
                AnsweredBy.ofCode(answeredBy).orElseThrow(),
                of(values, MeasurementValueRow.ANSWER),
                of(values, MeasurementValueRow.SCORE),
                by.toDomain());
    }

    private static Map<String, Integer> of(List<MeasurementValueRow> values, String kind) {
        return values.stream()
                .filter(value -> value.kind().equals(kind))
                .collect(Collectors.toMap(MeasurementValueRow::item, MeasurementValueRow::value));
    }
}

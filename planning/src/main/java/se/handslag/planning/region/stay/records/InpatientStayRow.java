package se.handslag.planning.region.stay.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.region.stay.CareForm;
import se.handslag.planning.region.stay.InpatientStay;
import se.handslag.planning.region.stay.NeedsAfter;
import se.handslag.planning.region.stay.StayId;

@EntityListeners(Sealing.class)
@Entity(name = "InpatientStay")
@Table(name = "inpatient_stay")
class InpatientStayRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "ward")
    private String ward = "";

    @Column(name = "care")
    private String care = "";

    @Column(name = "admitted_at")
    private Instant admittedAt = Instant.EPOCH;

    @Column(name = "planned_on")
    private @Nullable LocalDate planned;

    @Column(name = "needs")
    private String needs = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected InpatientStayRow() {}

    static InpatientStayRow from(InpatientStay it) {
        InpatientStayRow row = new InpatientStayRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.ward = it.ward();
        row.care = it.care().code();
        row.admittedAt = it.admittedAt();
        row.planned = it.planned().orElse(null);
        row.needs = it.needs().code();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    InpatientStay toDomain() {
        return new InpatientStay(
                new StayId(id),
                new CaseId(caseId),
                ward,
                CareForm.ofCode(care).orElseThrow(),
                admittedAt,
                Optional.ofNullable(planned),
                NeedsAfter.ofCode(needs).orElseThrow(),
                by.toDomain());
    }
}

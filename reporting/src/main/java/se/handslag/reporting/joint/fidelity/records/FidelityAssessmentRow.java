package se.handslag.reporting.joint.fidelity.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.reporting.joint.fidelity.FidelityAssessment;

@EntityListeners(Sealing.class)
@Entity(name = "FidelityAssessment")
@Table(name = "fidelity_assessment")
class FidelityAssessmentRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "scale")
    private String scale = "";

    @Column(name = "edition")
    private String edition = "";

    @Column(name = "assessed_on")
    private LocalDate assessedOn = LocalDate.EPOCH;

    @Column(name = "corrects")
    private @Nullable UUID corrects;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected FidelityAssessmentRow() {}

    static FidelityAssessmentRow from(FidelityAssessment assessment) {
        FidelityAssessmentRow row = new FidelityAssessmentRow();
        row.id = assessment.id();
        row.team = assessment.team().value();
        row.scale = assessment.scale();
        row.edition = assessment.edition();
        row.assessedOn = assessment.on();
        row.corrects = assessment.corrects().orElse(null);
        row.by = SignatureColumns.from(assessment.by());
        return row;
    }

    UUID id() {
        return id;
    }

    FidelityAssessment toDomain(List<FidelityItemRow> items) {
        return new FidelityAssessment(
                id,
                new TeamId(team),
                scale,
                edition,
                assessedOn,
                Optional.ofNullable(corrects),
                items.stream().map(FidelityItemRow::toDomain).toList(),
                by.toDomain());
    }
}

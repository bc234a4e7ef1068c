package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.notify.OmittedDecider;

@EntityListeners(Sealing.class)
@Entity(name = "OmittedDecider")
@Table(name = "omitted_decider")
class OmittedDeciderRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected OmittedDeciderRow() {}

    static OmittedDeciderRow from(OmittedDecider omitted) {
        OmittedDeciderRow row = new OmittedDeciderRow();
        row.id = omitted.id();
        row.caseId = omitted.caseId().value();
        row.decisionId = omitted.decision().value();
        row.reason = omitted.reason();
        row.law = omitted.law();
        row.recorded = SignatureColumns.from(omitted.recorded());
        return row;
    }

    OmittedDecider toDomain() {
        return new OmittedDecider(id, new CaseId(caseId), new DecisionId(decisionId), reason, law, recorded.toDomain());
    }
}

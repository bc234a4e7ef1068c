package se.handslag.planning.joint.network.records;

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
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.DecisionSettled;

@EntityListeners(Sealing.class)
@Entity(name = "GroupDecisionSettled")
@Table(name = "group_decision_settled")
class DecisionSettledRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decision = new UUID(0, 0);

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "settled_on")
    private LocalDate settledOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected DecisionSettledRow() {}

    static DecisionSettledRow from(DecisionSettled settled) {
        DecisionSettledRow row = new DecisionSettledRow();
        row.id = settled.id();
        row.caseId = settled.caseId().value();
        row.decision = settled.decision();
        row.outcome = settled.outcome().code();
        row.words = settled.words();
        row.settledOn = settled.on();
        row.by = SignatureColumns.from(settled.by());
        return row;
    }

    DecisionSettled toDomain() {
        return new DecisionSettled(
                id,
                new CaseId(caseId),
                decision,
                DecisionOutcome.ofCode(outcome).orElseThrow(),
                words,
                settledOn,
                by.toDomain());
    }
}

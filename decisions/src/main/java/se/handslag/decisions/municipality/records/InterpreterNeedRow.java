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
import se.handslag.decisions.municipality.interpret.InterpreterNeed;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "InterpreterNeed")
@EntityListeners(Sealing.class)
@Table(name = "interpreter_need")
class InterpreterNeedRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "language")
    private String language = "";

    @Column(name = "aid")
    private String aid = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected InterpreterNeedRow() {}

    static InterpreterNeedRow from(InterpreterNeed it) {
        InterpreterNeedRow row = new InterpreterNeedRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.language = it.language();
        row.aid = it.aid();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    InterpreterNeed toDomain() {
        return new InterpreterNeed(new PreparationId(id), new CaseId(caseId), language, aid, by.toDomain());
    }
}

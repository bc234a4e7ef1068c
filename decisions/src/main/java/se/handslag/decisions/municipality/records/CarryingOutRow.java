package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.carryout.CarryingOutFact;
import se.handslag.decisions.municipality.carryout.CarryingOutFactId;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;

@EntityListeners(Sealing.class)
@Entity(name = "CarryingOut")
@Table(name = "carrying_out")
class CarryingOutRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "step")
    private String step = "";

    @Column(name = "happened_on")
    private LocalDate happenedOn = LocalDate.EPOCH;

    @Column(name = "why")
    private @Nullable String why;

    @Column(name = "text")
    private String text = "";

    @Column(name = "takes_back")
    private @Nullable UUID takesBack;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected CarryingOutRow() {}

    static CarryingOutRow from(CarryingOutFact fact) {
        CarryingOutRow row = new CarryingOutRow();
        row.id = fact.id().value();
        row.caseId = fact.caseId().value();
        row.decisionId = fact.decision().value();
        row.step = fact.step().code();
        row.happenedOn = fact.on();
        row.why = fact.why().map(WhyNotCarriedOut::code).orElse(null);
        row.text = fact.text();
        row.takesBack = fact.takesBack().map(CarryingOutFactId::value).orElse(null);
        row.recorded = SignatureColumns.from(fact.recorded());
        return row;
    }

    CarryingOutFact toDomain() {
        return new CarryingOutFact(
                new CarryingOutFactId(id),
                new CaseId(caseId),
                new DecisionId(decisionId),
                CarryingOutStep.ofCode(step).orElseThrow(),
                happenedOn,
                Optional.ofNullable(why)
                        .map(code -> WhyNotCarriedOut.ofCode(code).orElseThrow()),
                text,
                Optional.ofNullable(takesBack).map(CarryingOutFactId::new),
                recorded.toDomain());
    }
}

package se.handslag.decisions.municipality.records;

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
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.appeal.AppealStep;
import se.handslag.decisions.municipality.apply.AppliedBy;

@EntityListeners(Sealing.class)
@Entity(name = "Appeal")
@Table(name = "appeal")
class AppealRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "arrived_on")
    private LocalDate arrivedOn = LocalDate.EPOCH;

    @Column(name = "at_court_on")
    private @Nullable LocalDate atCourtOn;

    @Column(name = "form")
    private String form = "";

    @Column(name = "appealed_by")
    private String appealedBy = "";

    @Column(name = "who")
    private String who = "";

    @Column(name = "wants")
    private String wants = "";

    @Column(name = "law")
    private String law = "";

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "received_at"))
    private SignatureColumns received = SignatureColumns.none();

    protected AppealRow() {}

    static AppealRow from(Appeal appeal) {
        AppealRow row = new AppealRow();
        row.id = appeal.id().value();
        row.caseId = appeal.caseId().value();
        row.decisionId = appeal.decision().value();
        row.arrivedOn = appeal.arrivedOn();
        row.atCourtOn = appeal.atCourtOn().orElse(null);
        row.form = appeal.form().code();
        row.appealedBy = appeal.by().code();
        row.who = appeal.who();
        row.wants = appeal.wants();
        row.law = appeal.law();
        row.statuteBook = appeal.statuteBook();
        row.received = SignatureColumns.from(appeal.received());
        return row;
    }

    UUID id() {
        return id;
    }

    Appeal toDomain(List<AppealStep> steps) {
        return new Appeal(
                new AppealId(id),
                new CaseId(caseId),
                new DecisionId(decisionId),
                arrivedOn,
                Optional.ofNullable(atCourtOn),
                AppealForm.ofCode(form).orElseThrow(),
                AppliedBy.ofCode(appealedBy).orElseThrow(),
                who,
                wants,
                law,
                statuteBook,
                received.toDomain(),
                steps);
    }
}

package se.handslag.planning.joint.inform.records;

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
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationId;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.ApplicationStep;

@EntityListeners(Sealing.class)
@Entity(name = "ApplicationStep")
@Table(name = "application_step")
class ApplicationStepRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "information_id")
    private UUID informationId = new UUID(0, 0);

    @Column(name = "applied_for")
    private String appliedFor = "";

    @Column(name = "help")
    private String help = "";

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "happened_on")
    private LocalDate happenedOn = LocalDate.EPOCH;

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ApplicationStepRow() {}

    static ApplicationStepRow from(ApplicationStep step) {
        ApplicationStepRow row = new ApplicationStepRow();
        row.id = step.id();
        row.caseId = step.caseId().value();
        row.informationId = step.information().value();
        row.appliedFor = step.appliedFor();
        row.help = step.help().code();
        row.outcome = step.outcome().code();
        row.happenedOn = step.on();
        row.words = step.words();
        row.by = SignatureColumns.from(step.by());
        return row;
    }

    ApplicationStep toDomain() {
        return new ApplicationStep(
                id,
                new CaseId(caseId),
                new InformationId(informationId),
                appliedFor,
                ApplicationHelp.ofCode(help).orElseThrow(),
                ApplicationOutcome.ofCode(outcome).orElseThrow(),
                happenedOn,
                words,
                by.toDomain());
    }
}

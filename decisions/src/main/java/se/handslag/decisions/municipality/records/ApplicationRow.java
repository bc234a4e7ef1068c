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
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RightToSpeak;

@EntityListeners(Sealing.class)
@Entity(name = "Application")
@Table(name = "application")
class ApplicationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "arrived_on")
    private LocalDate arrivedOn = LocalDate.EPOCH;

    @Column(name = "form")
    private String form = "";

    @Column(name = "applied_by")
    private String by = "";

    @Column(name = "representative")
    private String representative = "";

    @Column(name = "applied_for")
    private String appliedFor = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "registered_at"))
    private SignatureColumns registered = SignatureColumns.none();

    protected ApplicationRow() {}

    static ApplicationRow from(Application application) {
        ApplicationRow row = new ApplicationRow();
        row.id = application.id().value();
        row.caseId = application.caseId().value();
        row.arrivedOn = application.arrivedOn();
        row.form = application.form().code();
        row.by = application.by().code();
        row.representative = application.representative();
        row.appliedFor = application.appliedFor();
        row.registered = SignatureColumns.from(application.registered());
        return row;
    }

    UUID id() {
        return id;
    }

    Application toDomain(Optional<RightToSpeak> right) {
        return new Application(
                new ApplicationId(id),
                new CaseId(caseId),
                arrivedOn,
                ApplicationForm.ofCode(form).orElseThrow(),
                AppliedBy.ofCode(by).orElseThrow(),
                representative,
                right,
                appliedFor,
                registered.toDomain());
    }
}

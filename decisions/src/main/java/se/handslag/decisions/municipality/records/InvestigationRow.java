package se.handslag.decisions.municipality.records;

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
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.investigate.Investigation;
import se.handslag.decisions.municipality.investigate.InvestigationId;

@EntityListeners(Sealing.class)
@Entity(name = "Investigation")
@Table(name = "investigation")
class InvestigationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "application_id")
    private UUID applicationId = new UUID(0, 0);

    @Column(name = "opened_on")
    private LocalDate openedOn = LocalDate.EPOCH;

    @Column(name = "law")
    private String law = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private SignatureColumns opened = SignatureColumns.none();

    protected InvestigationRow() {}

    static InvestigationRow from(Investigation investigation) {
        InvestigationRow row = new InvestigationRow();
        row.id = investigation.id().value();
        row.caseId = investigation.caseId().value();
        row.applicationId = investigation.application().value();
        row.openedOn = investigation.openedOn();
        row.law = investigation.law();
        row.opened = SignatureColumns.from(investigation.opened());
        return row;
    }

    Investigation toDomain() {
        return new Investigation(
                new InvestigationId(id),
                new CaseId(caseId),
                new ApplicationId(applicationId),
                openedOn,
                law,
                opened.toDomain());
    }
}

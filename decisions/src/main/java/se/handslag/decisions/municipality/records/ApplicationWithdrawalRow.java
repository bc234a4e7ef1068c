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
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

@Entity(name = "ApplicationWithdrawal")
@EntityListeners(Sealing.class)
@Table(name = "application_withdrawal")
class ApplicationWithdrawalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "came_on")
    private LocalDate cameOn = LocalDate.EPOCH;

    @Column(name = "form")
    private String form = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ApplicationWithdrawalRow() {}

    static ApplicationWithdrawalRow from(Withdrawal it) {
        ApplicationWithdrawalRow row = new ApplicationWithdrawalRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.cameOn = it.cameOn();
        row.form = it.form().code();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    Withdrawal toDomain() {
        return new Withdrawal(
                new PreparationId(id),
                new CaseId(caseId),
                about,
                cameOn,
                ApplicationForm.ofCode(form).orElseThrow(),
                by.toDomain());
    }
}

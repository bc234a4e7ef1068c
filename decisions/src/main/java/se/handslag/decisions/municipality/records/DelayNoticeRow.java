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
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "DelayNotice")
@EntityListeners(Sealing.class)
@Table(name = "delay_notice")
class DelayNoticeRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "about_id")
    private UUID about = new UUID(0, 0);

    @Column(name = "applied_on")
    private LocalDate appliedOn = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Embedded
    private SentLetterColumns sent = SentLetterColumns.none();

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected DelayNoticeRow() {}

    static DelayNoticeRow from(DelayNotice it) {
        DelayNoticeRow row = new DelayNoticeRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.about = it.about();
        row.appliedOn = it.appliedOn();
        row.reason = it.reason();
        row.sent = SentLetterColumns.from(it.sent());
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    DelayNotice toDomain() {
        return new DelayNotice(
                new PreparationId(id), new CaseId(caseId), about, sent.toDomain(), appliedOn, reason, by.toDomain());
    }
}

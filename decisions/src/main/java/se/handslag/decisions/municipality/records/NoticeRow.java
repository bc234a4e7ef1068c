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
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.NoticeId;
import se.handslag.decisions.municipality.notify.NoticeMethod;

@EntityListeners(Sealing.class)
@Entity(name = "Notice")
@Table(name = "notice")
class NoticeRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "decision_id")
    private UUID decisionId = new UUID(0, 0);

    @Column(name = "method")
    private String method = "";

    @Column(name = "sent_on")
    private LocalDate sentOn = LocalDate.EPOCH;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "reason")
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected NoticeRow() {}

    static NoticeRow from(Notice notice) {
        NoticeRow row = new NoticeRow();
        row.id = notice.id().value();
        row.caseId = notice.caseId().value();
        row.decisionId = notice.decision().value();
        row.method = notice.method().code();
        row.sentOn = notice.sentOn();
        row.receivedOn = notice.receivedOn().orElse(null);
        row.correctsId = notice.corrects().map(NoticeId::value).orElse(null);
        row.reason = notice.corrects().map(it -> notice.reason()).orElse(null);
        row.recorded = SignatureColumns.from(notice.recorded());
        return row;
    }

    Notice toDomain() {
        return new Notice(
                new NoticeId(id),
                new CaseId(caseId),
                new DecisionId(decisionId),
                NoticeMethod.ofCode(method).orElseThrow(),
                sentOn,
                Optional.ofNullable(receivedOn),
                Optional.ofNullable(correctsId).map(NoticeId::new),
                Optional.ofNullable(reason).orElse(""),
                recorded.toDomain());
    }
}

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
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.CommunicationReply;

@Entity(name = "CommunicationReply")
@EntityListeners(Sealing.class)
@Table(name = "communication_reply")
class CommunicationReplyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "communication_id")
    private UUID communication = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "came_on")
    private LocalDate cameOn = LocalDate.EPOCH;

    @Column(name = "form")
    private String form = "";

    @Column(name = "text")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CommunicationReplyRow() {}

    static CommunicationReplyRow from(UUID id, Communicated communicated, CommunicationReply it) {
        CommunicationReplyRow row = new CommunicationReplyRow();
        row.id = id;
        row.communication = communicated.id().value();
        row.caseId = communicated.caseId().value();
        row.cameOn = it.cameOn();
        row.form = it.form().code();
        row.text = it.text();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    UUID communication() {
        return communication;
    }

    CommunicationReply toDomain() {
        return new CommunicationReply(cameOn, ApplicationForm.ofCode(form).orElseThrow(), text, by.toDomain());
    }
}

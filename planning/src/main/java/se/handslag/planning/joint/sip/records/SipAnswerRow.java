package se.handslag.planning.joint.sip.records;

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
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipId;

@EntityListeners(Sealing.class)
@Entity(name = "SipAnswer")
@Table(name = "sip_answer")
class SipAnswerRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "sip_id")
    private UUID sipId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "invitation_id")
    private UUID invitation = new UUID(0, 0);

    @Column(name = "said")
    private String said = "";

    @Column(name = "words")
    private String words = "";

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected SipAnswerRow() {}

    static SipAnswerRow from(SipAnswer answer) {
        SipAnswerRow row = new SipAnswerRow();
        row.id = answer.id();
        row.sipId = answer.sip().value();
        row.caseId = answer.caseId().value();
        row.invitation = answer.invitation();
        row.said = answer.said().code();
        row.words = answer.words();
        row.saidOn = answer.on();
        row.recorded = SignatureColumns.from(answer.recorded());
        return row;
    }

    SipAnswer toDomain() {
        return new SipAnswer(
                id,
                new SipId(sipId),
                new CaseId(caseId),
                invitation,
                SipAnswer.Said.ofCode(said).orElseThrow(),
                words,
                saidOn,
                recorded.toDomain());
    }
}

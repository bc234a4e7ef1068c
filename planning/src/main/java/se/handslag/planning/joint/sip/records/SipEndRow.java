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
import se.handslag.planning.joint.sip.SipEnd;
import se.handslag.planning.joint.sip.SipId;

@EntityListeners(Sealing.class)
@Entity(name = "SipEnd")
@Table(name = "sip_end")
class SipEndRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "sip_id")
    private UUID sipId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "ended_on")
    private LocalDate endedOn = LocalDate.EPOCH;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected SipEndRow() {}

    static SipEndRow from(SipEnd end) {
        SipEndRow row = new SipEndRow();
        row.id = end.id();
        row.sipId = end.sip().value();
        row.caseId = end.caseId().value();
        row.endedOn = end.on();
        row.reason = end.reason().code();
        row.words = end.words();
        row.recorded = SignatureColumns.from(end.recorded());
        return row;
    }

    SipEnd toDomain() {
        return new SipEnd(
                id,
                new SipId(sipId),
                new CaseId(caseId),
                endedOn,
                SipEnd.Reason.ofCode(reason).orElseThrow(),
                words,
                recorded.toDomain());
    }
}

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
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.SipNeed;

@EntityListeners(Sealing.class)
@Entity(name = "SipNeed")
@Table(name = "sip_need")
class SipNeedRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "noticed_on")
    private LocalDate noticedOn = LocalDate.EPOCH;

    @Column(name = "initiator")
    private String initiator = "";

    @Column(name = "important")
    private String important = "";

    @Column(name = "question")
    private String question = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected SipNeedRow() {}

    static SipNeedRow from(SipNeed need) {
        SipNeedRow row = new SipNeedRow();
        row.id = need.id().value();
        row.caseId = need.caseId().value();
        row.noticedOn = need.noticedOn();
        row.initiator = need.initiator().code();
        row.important = need.important();
        row.question = need.question();
        row.recorded = SignatureColumns.from(need.recorded());
        return row;
    }

    SipNeed toDomain() {
        return new SipNeed(
                new SipId(id),
                new CaseId(caseId),
                noticedOn,
                SipInitiator.ofCode(initiator).orElseThrow(),
                important,
                question,
                recorded.toDomain());
    }
}

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
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.SipFollowUp;
import se.handslag.planning.joint.sip.SipId;

@EntityListeners(Sealing.class)
@Entity(name = "SipFollowUp")
@Table(name = "sip_follow_up")
class SipFollowUpRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "sip_id")
    private UUID sipId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "round_number")
    private int round;

    @Column(name = "followed_up_on")
    private LocalDate followedUpOn = LocalDate.EPOCH;

    @Column(name = "direction")
    private String direction = "";

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "evaluation")
    private String evaluation = "";

    @Column(name = "next_on")
    private LocalDate nextOn = LocalDate.EPOCH;

    @Column(name = "next_by")
    private String nextBy = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected SipFollowUpRow() {}

    static SipFollowUpRow from(SipFollowUp followUp) {
        SipFollowUpRow row = new SipFollowUpRow();
        row.id = followUp.id();
        row.sipId = followUp.sip().value();
        row.caseId = followUp.caseId().value();
        row.round = followUp.round();
        row.followedUpOn = followUp.on();
        row.direction = followUp.direction().code();
        row.ownWords = followUp.ownWords();
        row.evaluation = followUp.evaluation();
        row.nextOn = followUp.nextOn();
        row.nextBy = followUp.nextBy();
        row.recorded = SignatureColumns.from(followUp.recorded());
        return row;
    }

    SipFollowUp toDomain() {
        return new SipFollowUp(
                id,
                new SipId(sipId),
                new CaseId(caseId),
                round,
                followedUpOn,
                Direction.ofCode(direction).orElseThrow(),
                ownWords,
                evaluation,
                nextOn,
                nextBy,
                recorded.toDomain());
    }
}

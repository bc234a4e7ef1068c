package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.agreement.AgreementFollowUp;

@EntityListeners(Sealing.class)
@Entity(name = "TeamAgreementFollowUp")
@Table(name = "team_agreement_follow_up")
class AgreementFollowUpRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "followed_up_on")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "conclusion")
    private String conclusion = "";

    @Column(name = "next_by")
    private LocalDate next = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected AgreementFollowUpRow() {}

    static AgreementFollowUpRow from(AgreementFollowUp followUp) {
        AgreementFollowUpRow row = new AgreementFollowUpRow();
        row.id = followUp.id();
        row.team = followUp.team().value();
        row.day = followUp.day();
        row.conclusion = followUp.conclusion();
        row.next = followUp.next();
        row.written = SignatureColumns.from(followUp.written());
        return row;
    }

    AgreementFollowUp toDomain() {
        return new AgreementFollowUp(id, new TeamId(team), day, conclusion, next, written.toDomain());
    }
}

package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.approve.Judgement;
import se.handslag.decisions.municipality.approve.PointJudgement;
import se.handslag.decisions.municipality.approve.ProposalId;

@Entity(name = "ProposalJudgement")
@Table(name = "proposal_judgement")
@EntityListeners(Sealing.class)
class JudgementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "proposal_id")
    private UUID proposalId = new UUID(0, 0);

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "judged_at"))
    private SignatureColumns judged = SignatureColumns.none();

    protected JudgementRow() {}

    static JudgementRow from(CaseId caseId, Judgement judgement) {
        JudgementRow row = new JudgementRow();
        row.id = judgement.id();
        row.caseId = caseId.value();
        row.proposalId = judgement.proposal().value();
        row.decisionId = judgement.decision().map(DecisionId::value).orElse(null);
        row.judged = SignatureColumns.from(judgement.judged());
        return row;
    }

    UUID id() {
        return id;
    }

    Judgement toDomain(List<PointJudgement> points) {
        return new Judgement(
                id,
                new ProposalId(proposalId),
                points,
                Optional.ofNullable(decisionId).map(DecisionId::new),
                judged.toDomain());
    }
}

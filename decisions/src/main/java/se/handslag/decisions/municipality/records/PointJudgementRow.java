package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.municipality.approve.PointJudgement;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ReturnReason;

@Entity(name = "PointJudgement")
@Table(name = "point_judgement")
@EntityListeners(Sealing.class)
class PointJudgementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "judgement_id")
    private UUID judgementId = new UUID(0, 0);

    @Column(name = "point")
    private String point = "";

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "words")
    private String words = "";

    @Column(name = "content")
    private String content = "";

    protected PointJudgementRow() {}

    static PointJudgementRow from(UUID id, CaseId caseId, UUID judgement, PointJudgement judged) {
        PointJudgementRow row = new PointJudgementRow();
        row.id = id;
        row.caseId = caseId.value();
        row.judgementId = judgement;
        row.point = judged.point().code();
        row.reason = judged.returned().map(ReturnReason::code).orElse(null);
        row.words = judged.words();
        row.content = judged.content();
        return row;
    }

    UUID judgementId() {
        return judgementId;
    }

    PointJudgement toDomain() {
        return new PointJudgement(
                ProposalPoint.ofCode(point),
                Optional.ofNullable(reason)
                        .map(code -> ReturnReason.ofCode(code).orElseThrow()),
                words,
                content);
    }
}

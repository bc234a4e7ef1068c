package se.handslag.eligibility.municipality.conclude.records;

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
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.AssessmentId;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.municipality.conclude.Conclusion;

@EntityListeners(Sealing.class)
@Entity(name = "ConcludedAssessment")
@Table(name = "concluded_assessment")
class ConcludedAssessmentRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "blueprint_hash")
    private String blueprintHash = "";

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "explanation")
    private String explanation = "";

    @Column(name = "explanation_text")
    private String text = "";

    @Column(name = "rests_on")
    private long restsOn;

    @Column(name = "concluded_on")
    private LocalDate concludedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "concluded_at"))
    private SignatureColumns concluded = SignatureColumns.none();

    protected ConcludedAssessmentRow() {}

    static ConcludedAssessmentRow from(Conclusion conclusion) {
        ConcludedAssessment assessment = conclusion.assessment();
        ConcludedAssessmentRow row = new ConcludedAssessmentRow();
        row.id = assessment.id().value();
        row.caseId = assessment.caseId().value();
        row.team = assessment.team().value();
        row.blueprintHash = assessment.blueprintHash();
        row.outcome = assessment.outcome().code();
        row.explanation = assessment.explanationJson();
        row.text = assessment.text();
        row.restsOn = conclusion.restsOn().number();
        row.concludedOn = assessment.concludedOn();
        row.concluded = SignatureColumns.from(assessment.by());
        return row;
    }

    Conclusion toDomain() {
        return new Conclusion(
                new ConcludedAssessment(
                        new AssessmentId(id),
                        new CaseId(caseId),
                        new TeamId(team),
                        blueprintHash,
                        Answer.ofCode(outcome),
                        explanation,
                        text,
                        concludedOn,
                        concluded.toDomain()),
                new Revision(restsOn));
    }
}

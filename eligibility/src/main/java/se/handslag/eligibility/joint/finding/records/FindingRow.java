package se.handslag.eligibility.joint.finding.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.finding.FindingId;
import se.handslag.eligibility.joint.finding.OwnFinding;

@EntityListeners(Sealing.class)
@Entity(name = "Finding")
@Table(name = "finding")
class FindingRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "fact")
    private String fact = "";

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "comment_text")
    private String comment = "";

    @Column(name = "note_id")
    private @Nullable UUID note;

    @Column(name = "sets_aside")
    private boolean setsAside;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected FindingRow() {}

    static FindingRow from(OwnFinding finding) {
        FindingRow row = new FindingRow();
        row.id = finding.id().value();
        row.caseId = finding.caseId().value();
        row.fact = finding.fact();
        row.answer = finding.answer().code();
        row.comment = finding.comment();
        row.note = finding.note().map(NoteId::value).orElse(null);
        row.setsAside = finding.setsAside();
        row.settled = SignatureColumns.from(finding.by());
        return row;
    }

    OwnFinding toDomain() {
        return new OwnFinding(
                new FindingId(id),
                new CaseId(caseId),
                fact,
                Answer.ofCode(answer),
                comment,
                Optional.ofNullable(note).map(NoteId::new),
                setsAside,
                settled.toDomain());
    }
}

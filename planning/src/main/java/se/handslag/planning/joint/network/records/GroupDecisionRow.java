package se.handslag.planning.joint.network.records;

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
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeetingId;

@EntityListeners(Sealing.class)
@Entity(name = "GroupDecision")
@Table(name = "group_decision")
class GroupDecisionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "meeting_id")
    private UUID meeting = new UUID(0, 0);

    @Column(name = "position")
    private int position;

    @Column(name = "what")
    private String what = "";

    @Column(name = "who")
    private String who = "";

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GroupDecisionRow() {}

    static GroupDecisionRow from(GroupDecision decision) {
        GroupDecisionRow row = new GroupDecisionRow();
        row.id = decision.id();
        row.caseId = decision.caseId().value();
        row.meeting = decision.meeting().value();
        row.position = decision.position();
        row.what = decision.words().what();
        row.who = decision.words().who();
        row.dueOn = decision.words().due();
        row.by = SignatureColumns.from(decision.by());
        return row;
    }

    GroupDecision toDomain() {
        return new GroupDecision(
                id,
                new CaseId(caseId),
                new GroupMeetingId(meeting),
                position,
                new GroupDecision.Words(what, who, dueOn),
                by.toDomain());
    }
}

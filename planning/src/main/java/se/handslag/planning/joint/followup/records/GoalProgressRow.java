package se.handslag.planning.joint.followup.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUp;
import se.handslag.planning.joint.followup.FollowUpId;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.PlanId;

@EntityListeners(Sealing.class)
@Entity(name = "GoalProgress")
@Table(name = "goal_progress")
class GoalProgressRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "follow_up_id")
    private UUID followUpId = new UUID(0, 0);

    @Column(name = "position")
    private int position;

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "goal_id")
    private UUID goalId = new UUID(0, 0);

    @Column(name = "followed_up_on")
    private LocalDate followedUpOn = LocalDate.EPOCH;

    @Column(name = "direction")
    private String direction = "";

    @Column(name = "rating")
    private @Nullable Integer rating;

    @Column(name = "own_words")
    private String ownWords = "";

    @Column(name = "status")
    private String status = "";

    @Column(name = "next_on")
    private @Nullable LocalDate next;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected GoalProgressRow() {}

    static GoalProgressRow from(UUID id, FollowUp followUp, int position) {
        GoalProgress progress = followUp.goals().get(position);
        GoalProgressRow row = new GoalProgressRow();
        row.id = id;
        row.followUpId = followUp.id().value();
        row.position = position;
        row.caseId = followUp.caseId().value();
        row.planId = followUp.plan().value();
        row.goalId = progress.goal().value();
        row.followedUpOn = followUp.on();
        row.direction = progress.direction().code();
        row.rating = progress.rating().orElse(null);
        row.ownWords = progress.ownWords().strip();
        row.status = progress.status().code();
        row.next = progress.next().orElse(null);
        row.by = SignatureColumns.from(followUp.by());
        return row;
    }

    UUID followUpId() {
        return followUpId;
    }

    /** The rows of one occasion, in their order. */
    static FollowUp toDomain(List<GoalProgressRow> rows) {
        GoalProgressRow first = rows.get(0);
        return new FollowUp(
                new FollowUpId(first.followUpId),
                new CaseId(first.caseId),
                new PlanId(first.planId),
                first.followedUpOn,
                rows.stream().map(GoalProgressRow::progress).toList(),
                first.by.toDomain());
    }

    private GoalProgress progress() {
        return new GoalProgress(
                new GoalId(goalId),
                Direction.ofCode(direction).orElseThrow(),
                Optional.ofNullable(rating),
                ownWords,
                GoalStatus.ofCode(status).orElseThrow(),
                Optional.ofNullable(next));
    }
}

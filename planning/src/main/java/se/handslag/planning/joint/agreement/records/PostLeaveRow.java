package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.agreement.post.PostLeave;

@EntityListeners(Sealing.class)
@Entity(name = "PostLeave")
@Table(name = "post_leave")
class PostLeaveRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "leave_id")
    private UUID leaveId = new UUID(0, 0);

    @Column(name = "holding_id")
    private UUID holdingId = new UUID(0, 0);

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Column(name = "struck")
    private boolean isStruck;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected PostLeaveRow() {}

    static PostLeaveRow from(PostLeave leave) {
        PostLeaveRow row = new PostLeaveRow();
        row.id = leave.id();
        row.leaveId = leave.leave();
        row.holdingId = leave.holding();
        row.from = leave.from();
        row.to = leave.to().orElse(null);
        row.isStruck = leave.isStruck();
        row.written = SignatureColumns.from(leave.written());
        return row;
    }

    PostLeave toDomain() {
        return new PostLeave(id, leaveId, holdingId, from, Optional.ofNullable(to), isStruck, written.toDomain());
    }
}

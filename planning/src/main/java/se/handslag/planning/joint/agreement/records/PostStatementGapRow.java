package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.Sealing;
import se.handslag.planning.joint.agreement.post.GapCause;
import se.handslag.planning.joint.agreement.post.GapPart;

@EntityListeners(Sealing.class)
@Entity(name = "PostStatementGap")
@Table(name = "post_statement_gap")
class PostStatementGapRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "statement_id")
    private UUID statementId = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "post")
    private String post = "";

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Column(name = "missing")
    private int missing;

    @Column(name = "missing_by_leave")
    private int missingByLeave;

    @Column(name = "cause")
    private String cause = "";

    @Column(name = "plan")
    private @Nullable String plan;

    @Column(name = "talked_on")
    private @Nullable LocalDate talkedOn;

    protected PostStatementGapRow() {}

    static PostStatementGapRow from(UUID id, UUID statementId, int place, GapPart part) {
        PostStatementGapRow row = new PostStatementGapRow();
        row.id = id;
        row.statementId = statementId;
        row.place = place;
        row.post = part.post();
        row.from = part.from();
        row.to = part.to().orElse(null);
        row.missing = part.missing();
        row.missingByLeave = part.missingByLeave();
        row.cause = part.cause().code();
        row.plan = part.plan().map(GapPart.Continuity::words).orElse(null);
        row.talkedOn = part.plan().flatMap(GapPart.Continuity::talkedOn).orElse(null);
        return row;
    }

    GapPart toDomain() {
        return new GapPart(
                post,
                from,
                Optional.ofNullable(to),
                missing,
                missingByLeave,
                GapCause.ofCode(cause),
                Optional.ofNullable(plan).map(words -> new GapPart.Continuity(words, Optional.ofNullable(talkedOn))));
    }
}

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
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.agreement.post.PostHolding;

@EntityListeners(Sealing.class)
@Entity(name = "PostHolding")
@Table(name = "post_holding")
class PostHoldingRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "holding_id")
    private UUID holdingId = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "post")
    private String post = "";

    @Column(name = "holder")
    private String holder = "";

    @Column(name = "share")
    private int percent;

    @Column(name = "competence")
    private String competence = "";

    @Column(name = "as_agreed")
    private boolean isAsAgreed;

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Column(name = "struck")
    private boolean isStruck;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected PostHoldingRow() {}

    static PostHoldingRow from(PostHolding holding) {
        PostHoldingRow row = new PostHoldingRow();
        row.id = holding.id();
        row.holdingId = holding.holding();
        row.team = holding.team().value();
        row.post = holding.post();
        row.holder = holding.holder();
        row.percent = holding.percent();
        row.competence = holding.competence();
        row.isAsAgreed = holding.isAsAgreed();
        row.from = holding.from();
        row.to = holding.to().orElse(null);
        row.isStruck = holding.isStruck();
        row.written = SignatureColumns.from(holding.written());
        return row;
    }

    PostHolding toDomain() {
        return new PostHolding(
                id,
                holdingId,
                new TeamId(team),
                post,
                holder,
                percent,
                competence,
                isAsAgreed,
                from,
                Optional.ofNullable(to),
                isStruck,
                written.toDomain());
    }
}

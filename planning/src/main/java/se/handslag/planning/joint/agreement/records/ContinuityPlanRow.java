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
import se.handslag.planning.joint.agreement.post.ContinuityPlan;

@EntityListeners(Sealing.class)
@Entity(name = "ContinuityPlan")
@Table(name = "post_continuity")
class ContinuityPlanRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "post")
    private String post = "";

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Column(name = "words")
    private String words = "";

    @Column(name = "talked_on")
    private @Nullable LocalDate talkedOn;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at"))
    private SignatureColumns written = SignatureColumns.none();

    protected ContinuityPlanRow() {}

    static ContinuityPlanRow from(ContinuityPlan plan) {
        ContinuityPlanRow row = new ContinuityPlanRow();
        row.id = plan.id();
        row.team = plan.team().value();
        row.post = plan.post();
        row.from = plan.from();
        row.to = plan.to().orElse(null);
        row.words = plan.words();
        row.talkedOn = plan.talkedOn().orElse(null);
        row.written = SignatureColumns.from(plan.written());
        return row;
    }

    ContinuityPlan toDomain() {
        return new ContinuityPlan(
                id,
                new TeamId(team),
                post,
                from,
                Optional.ofNullable(to),
                words,
                Optional.ofNullable(talkedOn),
                written.toDomain());
    }
}

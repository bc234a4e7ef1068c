package se.handslag.planning.joint.plan.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanDates;
import se.handslag.planning.joint.plan.PlanId;

@EntityListeners(Sealing.class)
@Entity(name = "PlanVersion")
@Table(name = "plan_version")
class PlanVersionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "owner")
    private String owner = "";

    @Column(name = "revision")
    private long revision;

    @Column(name = "viewed")
    private @Nullable Long viewed;

    @Column(name = "content")
    private String content = "";

    @Column(name = "next_follow_up")
    private @Nullable LocalDate nextFollowUp;

    @Column(name = "without_date")
    private int withoutDate;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected PlanVersionRow() {}

    static PlanVersionRow from(UUID id, Plan plan) {
        PlanVersionRow row = new PlanVersionRow();
        row.id = id;
        row.planId = plan.id().value();
        row.caseId = plan.caseId().value();
        row.owner = plan.owner().toString();
        row.revision = plan.revision().number();
        row.viewed = plan.viewed().map(Revision::number).orElse(null);
        row.content = PlanJson.write(plan.content());
        row.nextFollowUp = plan.content().ongoing().stream()
                .flatMap(goal -> goal.nextFollowUp().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        row.withoutDate = Math.toIntExact(plan.content().ongoing().stream()
                .map(Goal::nextFollowUp)
                .filter(Optional::isEmpty)
                .count());
        row.saved = SignatureColumns.from(plan.saved());
        return row;
    }

    Plan toDomain() {
        return new Plan(
                new PlanId(planId),
                new CaseId(caseId),
                AuthorityId.parse(owner),
                PlanJson.read(content),
                Optional.ofNullable(viewed).map(Revision::new),
                new Revision(revision),
                saved.toDomain());
    }

    PlanDates dates() {
        return new PlanDates(
                new CaseId(caseId), Dates.day(saved.toDomain().at()), Optional.ofNullable(nextFollowUp), withoutDate);
    }
}

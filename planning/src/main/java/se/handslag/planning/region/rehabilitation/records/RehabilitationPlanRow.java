package se.handslag.planning.region.rehabilitation.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.planning.region.rehabilitation.RehabilitationPlanId;

@EntityListeners(Sealing.class)
@Entity(name = "RehabilitationPlan")
@Table(name = "rehabilitation_plan")
class RehabilitationPlanRow {
    private static final String BETWEEN = "\n";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "life_goals")
    private String lifeGoals = "";

    @Column(name = "resources")
    private String resources = "";

    @Column(name = "step_1")
    private String step1 = "";

    @Column(name = "step_2")
    private String step2 = "";

    @Column(name = "step_3")
    private String step3 = "";

    @Column(name = "step_4")
    private String step4 = "";

    @Column(name = "step_5")
    private String step5 = "";

    @Column(name = "step_6")
    private String step6 = "";

    @Column(name = "taken_part")
    private String takenPart = "";

    @Column(name = "follow_up_on")
    private LocalDate followUpOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected RehabilitationPlanRow() {}

    static RehabilitationPlanRow from(UUID id, RehabilitationPlan plan) {
        RehabilitationPlanRow row = new RehabilitationPlanRow();
        row.id = id;
        row.planId = plan.id().value();
        row.caseId = plan.caseId().value();
        row.revision = plan.revision().number();
        row.lifeGoals = written(plan, RehabilitationField.LIFE_GOALS);
        row.resources = written(plan, RehabilitationField.RESOURCES);
        row.step1 = written(plan, RehabilitationField.STEP_1);
        row.step2 = written(plan, RehabilitationField.STEP_2);
        row.step3 = written(plan, RehabilitationField.STEP_3);
        row.step4 = written(plan, RehabilitationField.STEP_4);
        row.step5 = written(plan, RehabilitationField.STEP_5);
        row.step6 = written(plan, RehabilitationField.STEP_6);
        row.takenPart = written(plan, RehabilitationField.TAKEN_PART);
        row.followUpOn = plan.content().followUpOn().orElseThrow();
        row.saved = SignatureColumns.from(plan.saved());
        return row;
    }

    RehabilitationPlan toDomain() {
        Map<RehabilitationField, FieldValue> fields = new EnumMap<>(RehabilitationField.class);
        read(fields, RehabilitationField.LIFE_GOALS, lifeGoals);
        read(fields, RehabilitationField.RESOURCES, resources);
        read(fields, RehabilitationField.STEP_1, step1);
        read(fields, RehabilitationField.STEP_2, step2);
        read(fields, RehabilitationField.STEP_3, step3);
        read(fields, RehabilitationField.STEP_4, step4);
        read(fields, RehabilitationField.STEP_5, step5);
        read(fields, RehabilitationField.STEP_6, step6);
        read(fields, RehabilitationField.TAKEN_PART, takenPart);
        return new RehabilitationPlan(
                new RehabilitationPlanId(planId),
                new CaseId(caseId),
                new RehabilitationContent(fields).followedUpOn(followUpOn),
                new Revision(revision),
                saved.toDomain());
    }

    private static String written(RehabilitationPlan plan, RehabilitationField field) {
        FieldValue value = plan.content().fields().getOrDefault(field, FieldValue.NONE);
        return field.isStep() && !value.isNone() ? value.text() + BETWEEN + value.mark() : value.text();
    }

    private static void read(Map<RehabilitationField, FieldValue> fields, RehabilitationField field, String written) {
        int at = field.isStep() ? written.indexOf(BETWEEN) : -1;
        fields.put(
                field,
                at < 0
                        ? new FieldValue(written, "")
                        : new FieldValue(written.substring(0, at), written.substring(at + 1)));
    }
}

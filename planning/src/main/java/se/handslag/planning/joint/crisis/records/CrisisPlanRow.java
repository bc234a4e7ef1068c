package se.handslag.planning.joint.crisis.records;

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
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlanId;
import se.handslag.planning.joint.merge.FieldValue;

@EntityListeners(Sealing.class)
@Entity(name = "CrisisPlan")
@Table(name = "crisis_plan")
class CrisisPlanRow {
    private static final String BETWEEN = "\n";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "early_signs")
    private String earlySigns = "";

    @Column(name = "helps_me")
    private String helpsMe = "";

    @Column(name = "others_do")
    private String othersDo = "";

    @Column(name = "others_do_not")
    private String othersDoNot = "";

    @Column(name = "call_1")
    private String call1 = "";

    @Column(name = "call_2")
    private String call2 = "";

    @Column(name = "call_3")
    private String call3 = "";

    @Column(name = "emergency")
    private String emergency = "";

    @Column(name = "medicines")
    private String medicines = "";

    @Column(name = "children")
    private String children = "";

    @Column(name = "pets")
    private String pets = "";

    @Column(name = "house_keys")
    private String houseKeys = "";

    @Column(name = "made_with")
    private String madeWith = "";

    @Column(name = "made_on")
    private LocalDate madeOn = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private LocalDate validUntil = LocalDate.EPOCH;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Column(name = "approved")
    private @Nullable Long approved;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected CrisisPlanRow() {}

    static CrisisPlanRow from(UUID id, CrisisPlan plan) {
        CrisisPlanRow row = new CrisisPlanRow();
        row.id = id;
        row.planId = plan.id().value();
        row.caseId = plan.caseId().value();
        row.revision = plan.revision().number();
        row.earlySigns = written(plan, CrisisField.EARLY_SIGNS);
        row.helpsMe = written(plan, CrisisField.HELPS_ME);
        row.othersDo = written(plan, CrisisField.OTHERS_DO);
        row.othersDoNot = written(plan, CrisisField.OTHERS_DO_NOT);
        row.call1 = written(plan, CrisisField.CALL_1);
        row.call2 = written(plan, CrisisField.CALL_2);
        row.call3 = written(plan, CrisisField.CALL_3);
        row.emergency = written(plan, CrisisField.EMERGENCY);
        row.medicines = written(plan, CrisisField.MEDICINES);
        row.children = written(plan, CrisisField.CHILDREN);
        row.pets = written(plan, CrisisField.PETS);
        row.houseKeys = written(plan, CrisisField.KEYS);
        row.madeWith = written(plan, CrisisField.MADE_WITH);
        row.madeOn = plan.content().day(CrisisField.MADE_ON).orElseThrow();
        row.validUntil = plan.content().day(CrisisField.VALID_UNTIL).orElseThrow();
        row.approvedOn = plan.content().day(CrisisField.APPROVED_ON).orElse(null);
        row.approved = plan.approved().map(Revision::number).orElse(null);
        row.saved = SignatureColumns.from(plan.saved());
        return row;
    }

    CrisisPlan toDomain() {
        Map<CrisisField, FieldValue> fields = new EnumMap<>(CrisisField.class);
        read(fields, CrisisField.EARLY_SIGNS, earlySigns);
        read(fields, CrisisField.HELPS_ME, helpsMe);
        read(fields, CrisisField.OTHERS_DO, othersDo);
        read(fields, CrisisField.OTHERS_DO_NOT, othersDoNot);
        read(fields, CrisisField.CALL_1, call1);
        read(fields, CrisisField.CALL_2, call2);
        read(fields, CrisisField.CALL_3, call3);
        read(fields, CrisisField.EMERGENCY, emergency);
        read(fields, CrisisField.MEDICINES, medicines);
        read(fields, CrisisField.CHILDREN, children);
        read(fields, CrisisField.PETS, pets);
        read(fields, CrisisField.KEYS, houseKeys);
        read(fields, CrisisField.MADE_WITH, madeWith);
        fields.put(CrisisField.MADE_ON, new FieldValue(madeOn.toString(), ""));
        fields.put(CrisisField.VALID_UNTIL, new FieldValue(validUntil.toString(), ""));
        if (approvedOn != null && approved != null) {
            fields.put(CrisisField.APPROVED_ON, new FieldValue(approvedOn.toString(), approved.toString()));
        }
        return new CrisisPlan(
                new CrisisPlanId(planId),
                new CaseId(caseId),
                new CrisisContent(fields),
                new Revision(revision),
                saved.toDomain());
    }

    private static String written(CrisisPlan plan, CrisisField field) {
        FieldValue value = plan.content().fields().getOrDefault(field, FieldValue.NONE);
        return field.isCall() && !value.isNone() ? value.text() + BETWEEN + value.mark() : value.text();
    }

    private static void read(Map<CrisisField, FieldValue> fields, CrisisField field, String written) {
        int at = field.isCall() ? written.indexOf(BETWEEN) : -1;
        fields.put(
                field,
                at < 0
                        ? new FieldValue(written, "")
                        : new FieldValue(written.substring(0, at), written.substring(at + 1)));
    }
}

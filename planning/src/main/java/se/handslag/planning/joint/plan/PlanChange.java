package se.handslag.planning.joint.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;

/**
 * What a version changed in one field.
 *
 * @param field which
 * @param before what stood there
 * @param after what stands there
 */
public record PlanChange(PlanField field, FieldValue before, FieldValue after) implements PersonalData {

    /** Every field in which the two differ, in the order of the plan. */
    public static List<PlanChange> between(PlanContent before, PlanContent after) {
        Map<PlanField, FieldValue> old = PlanFields.of(before);
        Map<PlanField, FieldValue> now = PlanFields.of(after);
        Set<PlanField> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<PlanChange> changes = new ArrayList<>();
        for (PlanField field : fields) {
            FieldValue was = old.getOrDefault(field, FieldValue.NONE);
            FieldValue is = now.getOrDefault(field, FieldValue.NONE);
            if (!was.equals(is)) {
                changes.add(new PlanChange(field, was, is));
            }
        }
        return changes;
    }

    @Override
    public String toString() {
        return "PlanChange[" + field + "]";
    }
}

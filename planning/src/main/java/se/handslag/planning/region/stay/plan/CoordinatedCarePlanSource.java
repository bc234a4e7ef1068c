package se.handslag.planning.region.stay.plan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.plan.Agreement;

/** Reads a coordinated care plan as it is handed over: an intervention by {@code measure.1.what} and so on. */
public final class CoordinatedCarePlanSource implements ItemSource {
    private final CoordinatedCarePlans plans;

    @Inject
    public CoordinatedCarePlanSource(CoordinatedCarePlans plans) {
        this.plans = plans;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.COORDINATED_CARE_PLAN;
    }

    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return plans.find(id).map(CoordinatedCarePlanSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return plans.newest(Set.of(caseId)).stream()
                .map(CoordinatedCarePlanSource::item)
                .toList();
    }

    private static Item item(CoordinatedCarePlan plan) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("version", plan.revision().toString());
        fields.put("outside", plan.outside().code());
        fields.put("needs", plan.needs());
        int number = 1;
        for (Measure measure : plan.measures()) {
            String name = "measure." + number++;
            fields.put(name + ".what", measure.what());
            fields.put(
                    name + ".attitude", measure.attitude().map(Agreement::code).orElse(""));
            fields.put(name + ".unit", measure.unit());
        }
        fields.put("others", plan.others());
        fields.put("chief", plan.chief());
        fields.values().removeIf(String::isBlank);
        return new Item(PlanningItems.COORDINATED_CARE_PLAN, plan.id(), plan.caseId(), plan.by(), fields);
    }
}

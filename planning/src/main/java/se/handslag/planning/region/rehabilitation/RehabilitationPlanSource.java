package se.handslag.planning.region.rehabilitation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads the region's rehabilitation plan as it stands when it is handed over: an intervention by {@code step.1.what} and so on. */
public final class RehabilitationPlanSource implements ItemSource {
    private final RehabilitationPlans plans;

    @Inject
    public RehabilitationPlanSource(RehabilitationPlans plans) {
        this.plans = plans;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.REHABILITATION_PLAN;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return plans.find(new RehabilitationPlanId(id)).map(RehabilitationPlanSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return plans.of(caseId).map(RehabilitationPlanSource::item).stream().toList();
    }

    private static Item item(RehabilitationPlan plan) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("version", plan.revision().toString());
        for (RehabilitationField field : plan.content().fields().keySet()) {
            Optional<Intervention> step = field.isStep() ? plan.content().step(field) : Optional.empty();
            if (step.isPresent()) {
                String name = field.code().replace('-', '.');
                fields.put(name + ".what", step.get().what());
                fields.put(name + ".who", step.get().who());
                if (!step.get().when().isEmpty()) {
                    fields.put(name + ".when", step.get().when());
                }
            } else {
                fields.put(field.code(), plan.content().text(field));
            }
        }
        return new Item(PlanningItems.REHABILITATION_PLAN, plan.id().value(), plan.caseId(), plan.saved(), fields);
    }
}

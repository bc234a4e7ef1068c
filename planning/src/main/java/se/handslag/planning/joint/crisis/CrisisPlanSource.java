package se.handslag.planning.joint.crisis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads this authority's crisis plan as it stands when it is handed over. */
public final class CrisisPlanSource implements ItemSource {
    private final CrisisPlans plans;

    @Inject
    public CrisisPlanSource(CrisisPlans plans) {
        this.plans = plans;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.CRISIS_PLAN;
    }

    /** Whoever goes by a crisis plan has to know that it has come. */
    @Override
    public boolean asksForReceipt() {
        return true;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return plans.find(new CrisisPlanId(id)).map(CrisisPlanSource::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return plans.of(caseId).map(CrisisPlanSource::item).stream().toList();
    }

    private static Item item(CrisisPlan plan) {
        return new Item(
                PlanningItems.CRISIS_PLAN, plan.id().value(), plan.caseId(), plan.saved(), CrisisPlanCopy.write(plan));
    }
}

package se.handslag.planning.joint.plan;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;

/** Reads this authority's plan as it stands when it is handed over. */
public final class PlanSource implements ItemSource {
    private final Plans plans;

    @Inject
    public PlanSource(Plans plans) {
        this.plans = plans;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.PLAN;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return plans.find(new PlanId(id))
                .map(plan -> new Item(PlanningItems.PLAN, id, plan.caseId(), plan.saved(), PlanCopy.write(plan)));
    }
}

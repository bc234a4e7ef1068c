package se.handslag.planning.joint.plan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.core.platform.Teams;
import se.handslag.planning.PlanningItems;

/** Reads this authority's plan as it stands when it is handed over. */
public final class PlanSource implements ItemSource {
    /** A copy is a document of a Swedish authority. */
    private static final String LANGUAGE = "sv";

    private final Plans plans;
    private final CaseFiles files;
    private final Teams teams;

    @Inject
    public PlanSource(Plans plans, CaseFiles files, Teams teams) {
        this.plans = plans;
        this.files = files;
        this.teams = teams;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.PLAN;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return plans.find(new PlanId(id))
                .map(plan -> new Item(
                        PlanningItems.PLAN, id, plan.caseId(), plan.saved(), PlanCopy.write(plan, headings(plan))));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return plans.of(caseId).stream()
                .flatMap(plan -> find(plan.id().value()).stream())
                .toList();
    }

    private UnaryOperator<String> headings(Plan plan) {
        return files.find(plan.caseId())
                .map(file -> teams.find(file.team()))
                .<UnaryOperator<String>>map(found -> found.match(
                        team -> section -> team.blueprint().texts().say("plan." + section, LANGUAGE),
                        unknown -> UnaryOperator.identity()))
                .orElse(UnaryOperator.identity());
    }
}

package ${package};

import static se.handslag.core.team.criteria.Criterion.all;
import static se.handslag.core.team.criteria.Criterion.any;
import static se.handslag.core.team.criteria.Criterion.fact;
import static se.handslag.core.team.criteria.SettledBy.EITHER;
import static se.handslag.core.team.criteria.SettledBy.MUNICIPALITY;
import static se.handslag.core.team.criteria.SettledBy.REGION;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.text.TeamTexts;

/**
 * ${teamName}: a team as the archetype makes it, to be written over with what your two authorities have agreed on.
 *
 * <p>Every criterion, goal and section here is an example. Write the source (guideline, agreement) of yours in this place.
 */
public final class ${teamClass} implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("${teamId}"),
                "${teamName}",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(LegalTopic.RIGHT_TO_SUPPORT));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(new GoalDefinition("own-goal-reached", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 3))
                .plan(new PlanTemplate(List.of(
                        new PlanSection("present-situation", Owner.MUNICIPALITY),
                        new PlanSection("health", Owner.REGION))))
                .methods(new WorkMethod("weekly-visit", EITHER))
                .followUp(FollowUpRhythm.everyMonths(3))
                .texts(TeamTexts.beside(${teamClass}.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return all(
                "target-group",
                fact("needs-care", REGION),
                any("outside", fact("no-studies", MUNICIPALITY), fact("no-work", MUNICIPALITY)),
                fact("wants-support", EITHER));
    }
}

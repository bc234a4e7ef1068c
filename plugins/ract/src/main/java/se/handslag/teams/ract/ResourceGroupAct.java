package se.handslag.teams.ract;

import static se.handslag.core.team.criteria.Criterion.fact;
import static se.handslag.core.team.criteria.SettledBy.EITHER;
import static se.handslag.core.team.criteria.SettledBy.MUNICIPALITY;
import static se.handslag.core.team.criteria.SettledBy.REGION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.staffing.Availability;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;
import se.handslag.core.team.work.WhenAway;

/**
 * A team by resource group ACT (RACT, R-ACT), also called integrated psychiatry with a resource group.
 *
 * <p>The resource group is the centre: the person, the case manager, the physician, and those whom the person chooses from the private or the
 * professional network. All planning, decisions and evaluation take place in it, in recurring meetings. The case manager speaks for the
 * person more than in the other models.
 *
 * <p>From the sources: the group and its rhythm (about every third month, more often in the beginning and in a crisis), at most ten persons for
 * each coordinator since it is a model of ACT, the work. Not from them, and for the team's agreement to settle: the shares of the goals and
 * the months of a decision.
 */
public final class ResourceGroupAct implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("ract"),
                "RACT-team",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(
                        LegalTopic.RIGHT_TO_SUPPORT,
                        LegalTopic.AGREEMENT_WITH_THE_REGION,
                        LegalTopic.FIXED_CARE_CONTACT,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(
                        new GoalDefinition("crisis-plan-shared", 90),
                        new GoalDefinition("own-goals-reached", 50),
                        new GoalDefinition("handles-stress", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 6, 12)
                        .restingOnCareCommitment())
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .works(WayOfWorking.ORDINARY
                        .atMostPersons(10)
                        .contactWithin(14, 14)
                        .whenAway(WhenAway.SEEKS_OUT, 1, 3)
                        .resourceGroupEvery(3)
                        .takesBackFor(24))
                .staffed(staffing())
                .texts(TeamTexts.beside(ResourceGroupAct.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("age", MUNICIPALITY, new HasTurned(18)),
                fact("severe-condition", REGION),
                fact("considerable-disability", REGION),
                fact("needs-both-authorities", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("wants-a-resource-group", EITHER));
    }

    /** From mapping to goal, plan, act and evaluation. */
    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("resource-group", Owner.MUNICIPALITY),
                new PlanSection("home-and-everyday", Owner.MUNICIPALITY),
                new PlanSection("occupation", Owner.MUNICIPALITY),
                new PlanSection("relations", Owner.MUNICIPALITY),
                new PlanSection("psychiatric-treatment", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("rehabilitation", Owner.REGION),
                new PlanSection("early-signs", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        String manual = "Resursgrupps-ACT, basmanual (Västra Götalandsregionen 2020)";
        return new WorkMethod[] {
            new WorkMethod("mapping", EITHER).by(manual),
            new WorkMethod("group-meetings", EITHER).by(manual),
            new WorkMethod("shared-decisions", EITHER),
            new WorkMethod("problem-solving", EITHER).by(manual),
            new WorkMethod("family-intervention", EITHER),
            new WorkMethod("psychoeducation", EITHER),
            new WorkMethod("speaking-for-the-person", EITHER),
            new WorkMethod("medication", REGION),
            new WorkMethod("home-visits", EITHER)
        };
    }

    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("case-manager", EITHER).inEachResourceGroup(),
                        Post.of("physician", REGION).inEachResourceGroup(),
                        Post.of("nurse", REGION),
                        Post.of("social-worker", MUNICIPALITY).grantingSupport(),
                        Post.of("psychologist", REGION).ifPossible(),
                        Post.of("occupational-therapist", EITHER).ifPossible(),
                        Post.of("peer-support", EITHER).ifPossible())
                .reached(Availability.SAME_DAY);
    }
}

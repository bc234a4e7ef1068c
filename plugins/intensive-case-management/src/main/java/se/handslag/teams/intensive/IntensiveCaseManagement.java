package se.handslag.teams.intensive;

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

/**
 * Intensive case management (intensiv case management): a fixed care contact and coordinator where the answer for what is given is shared between
 * authorities, and a group of other professions by the person's need and wish.
 *
 * <p>Those close to the person take an active part and get support of their own. A plan of care and support or a coordinated individual plan
 * with goals and sub-goals steers the work. Where authorities share the work, several coordinators may be appointed: one at each.
 *
 * <p>The method guide gives the model no age and no number of persons; 20 for each coordinator is the upper of what the survey found in most
 * services (10 to 20). Not from the sources either, and for the team's agreement to settle: the shares of the goals and the months of a
 * decision.
 */
public final class IntensiveCaseManagement implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("intensive-case-management"),
                "Intensiv case management",
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
                        new GoalDefinition("plan-with-goals", 100),
                        new GoalDefinition("crisis-plan-made", 90),
                        new GoalDefinition("own-everyday-life", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 12))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(6))
                .works(WayOfWorking.ORDINARY.atMostPersons(20))
                .staffed(staffing())
                .texts(TeamTexts.beside(IntensiveCaseManagement.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("severe-problems", REGION),
                fact("several-parties", EITHER),
                fact("shared-between-authorities", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("wants-coordination", EITHER));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("who-does-what", Owner.MUNICIPALITY),
                new PlanSection("home-and-everyday", Owner.MUNICIPALITY),
                new PlanSection("occupation", Owner.MUNICIPALITY),
                new PlanSection("social-skills", Owner.REGION),
                new PlanSection("treatment", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("those-close", Owner.MUNICIPALITY),
                new PlanSection("when-it-gets-worse", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        String manual = "Case management, resursgrupp- och familjestöd (Berglund, Borell)";
        return new WorkMethod[] {
            new WorkMethod("mapping", EITHER).by("Case Management, handbok (Psykiatri Skåne)"),
            new WorkMethod("coordination", EITHER).by("Case Management, handbok (Psykiatri Skåne)"),
            new WorkMethod("shared-decisions", EITHER),
            new WorkMethod("family-support", EITHER).by(manual),
            new WorkMethod("psychoeducation", EITHER),
            new WorkMethod("social-skills-training", REGION),
            new WorkMethod("support-to-work", EITHER),
            new WorkMethod("psychological-help", REGION),
            new WorkMethod("crisis-support", EITHER)
        };
    }

    /** A coordinator at each authority, the region's as fixed care contact; the others by the person's need and wish. */
    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("coordinator", MUNICIPALITY),
                        Post.of("fixed-care-contact", REGION),
                        Post.of("psychologist", REGION).ifPossible(),
                        Post.of("occupational-therapist", EITHER).ifPossible(),
                        Post.of("social-worker", MUNICIPALITY).ifPossible(),
                        Post.of("work-coach", EITHER).ifPossible(),
                        Post.of("physiotherapist", REGION).ifPossible(),
                        Post.of("housing-supporter", MUNICIPALITY).ifPossible())
                .reached(Availability.SAME_DAY);
    }
}

package se.handslag.teams.act;

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
 * An ACT team (Assertive Community Treatment): the most extensive of the models, for a limited number of persons with very large needs.
 *
 * <p>The team answers together for coordination and treatment, gives what it gives where the person is, can be reached around the clock and
 * seeks out the one who stays away. It keeps in touch during a stay in hospital or in an institution, hands over with a long overlap and
 * is always ready to take someone back. The method guide gives that readiness no end; two years is the time after which the platform asks.
 *
 * <p>From the sources: at most ten persons for each coordinator, the professions, the work. Not from them, and for the team's agreement
 * to settle: the shares of the goals, the months of a decision, and after how many days without contact the platform asks.
 */
public final class AssertiveCommunityTreatment implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("act"),
                "ACT-team",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(
                        LegalTopic.RIGHT_TO_SUPPORT,
                        LegalTopic.OUTREACH,
                        LegalTopic.AGREEMENT_WITH_THE_REGION,
                        LegalTopic.FIXED_CARE_CONTACT,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(
                        new GoalDefinition("crisis-plan-made", 90),
                        new GoalDefinition("own-everyday-life", 50),
                        new GoalDefinition("less-hospital", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 6, 12)
                        .restingOnCareCommitment())
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(6))
                .works(WayOfWorking.ORDINARY
                        .atMostPersons(10)
                        .contactWithin(7, 7)
                        .whenAway(WhenAway.SEEKS_OUT, 1, 2)
                        .takesBackFor(24))
                .staffed(staffing())
                .texts(TeamTexts.beside(AssertiveCommunityTreatment.class, "sv", "en"))
                .build();
    }

    /**
     * The national guidelines recommend ACT to those whose disability is extensive (priority 2) and to those who also have a harmful use or
     * an addiction (priority 3); most teams ask besides that other help has been tried.
     */
    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("age", MUNICIPALITY, new HasTurned(18)),
                fact("severe-condition", REGION),
                Criterion.any("extensive", fact("extensive-disability", REGION), fact("harmful-use", EITHER)),
                fact("needs-intensive-support", EITHER),
                fact("needs-both-authorities", EITHER),
                fact("other-help-tried", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("accepts-contact", EITHER));
    }

    /** The areas in which the team gives help: practical help, housing, social support, treatment, work, and care of the body. */
    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("everyday-help", Owner.MUNICIPALITY),
                new PlanSection("home", Owner.MUNICIPALITY),
                new PlanSection("social-support", Owner.MUNICIPALITY),
                new PlanSection("work", Owner.MUNICIPALITY),
                new PlanSection("medical-treatment", Owner.REGION),
                new PlanSection("psychological-treatment", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("substance-use", Owner.REGION),
                new PlanSection("network", Owner.MUNICIPALITY),
                new PlanSection("when-it-gets-worse", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("coordination", EITHER).by("TMACT (Socialstyrelsen 2013-2-4)"),
            new WorkMethod("seeking-out", EITHER),
            new WorkMethod("practical-help", EITHER),
            new WorkMethod("housing-support", MUNICIPALITY),
            new WorkMethod("medication", REGION),
            new WorkMethod("psychological-help", REGION),
            new WorkMethod("work-rehabilitation", EITHER).by("IPS-25"),
            new WorkMethod("support-in-bodily-care", REGION),
            new WorkMethod("psychoeducation", EITHER),
            new WorkMethod("crisis-response", EITHER),
            new WorkMethod("contact-in-hospital", EITHER)
        };
    }

    /** The professions that the method guide calls important, and after them those that it wishes for; the survey adds the last two. */
    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("case-manager", EITHER),
                        Post.of("psychiatrist", REGION),
                        Post.of("social-secretary", MUNICIPALITY).grantingSupport(),
                        Post.of("nurse", REGION),
                        Post.of("addiction-specialist", EITHER),
                        Post.of("work-coach", EITHER).ifPossible(),
                        Post.of("peer-support", EITHER).ifPossible(),
                        Post.of("occupational-therapist", EITHER).ifPossible(),
                        Post.of("psychologist", REGION).ifPossible())
                .reached(Availability.SAME_DAY, Availability.AROUND_THE_CLOCK);
    }
}

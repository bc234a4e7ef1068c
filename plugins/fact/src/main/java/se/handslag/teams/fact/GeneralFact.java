package se.handslag.teams.fact;

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
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.board.TakeDown;
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
 * A general FACT team, for adults whose state varies and who in periods need intensive care and support from both the region and the
 * municipality (F-ACT riktar sig till individer vars tillstånd varierar).
 *
 * <p>Who is in a crisis is put up on the board by anyone in the team, is then the whole team's concern by the principles of ACT, and is taken down
 * at the team's meeting when better, back to the plan. The numbers are those that Swedish teams work by: 20 to 25 persons for each coordinator,
 * a board meeting every weekday. They are the ordinary ones and no demand of law.
 */
public final class GeneralFact implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("fact-general"),
                "FACT-team",
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
                        new GoalDefinition("crisis-plan-made", 90),
                        new GoalDefinition("own-everyday-life", 60),
                        new GoalDefinition("has-occupation", 40))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 6, 12)
                        .restingOnCareCommitment())
                .plan(plan())
                .methods(methods())
                .board(new BoardTemplate(List.of(
                                "crisis",
                                "intensive-short",
                                "intensive-long",
                                "admitted",
                                "newly-enrolled",
                                "lost-contact",
                                "compulsory-care"))
                        .takenDown(TakeDown.AT_A_MEETING)
                        .followedUpWithin(7)
                        .askedAgainAfter(28))
                .intensityLevels("level.ordinary", "level.raised")
                .followUp(FollowUpRhythm.everyMonths(6))
                .works(WayOfWorking.ORDINARY
                        .atMostPersons(25)
                        .contactWithin(30, 1)
                        .whenAway(WhenAway.SEEKS_OUT, 2, 3)
                        .takesBackFor(12))
                .staffed(staffing())
                .texts(TeamTexts.beside(GeneralFact.class, "sv", "en"))
                .build();
    }

    /** Most teams ask for complex psychiatric problems, that other help has been tried, and that both authorities are needed. */
    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("age", MUNICIPALITY, new HasTurned(18)),
                fact("complex-problems", REGION),
                fact("varying-state", REGION),
                fact("needs-both-authorities", EITHER),
                fact("other-help-tried", EITHER),
                fact("wants-the-team", EITHER));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("home-and-everyday", Owner.MUNICIPALITY),
                new PlanSection("occupation", Owner.MUNICIPALITY),
                new PlanSection("economy", Owner.MUNICIPALITY),
                new PlanSection("psychiatric-treatment", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("substance-use", Owner.REGION),
                new PlanSection("network", Owner.MUNICIPALITY),
                new PlanSection("when-it-gets-worse", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("case-management", EITHER),
            new WorkMethod("home-visits", EITHER),
            new WorkMethod("family-intervention", REGION),
            new WorkMethod("supported-employment", EITHER).by("IPS-25"),
            new WorkMethod("motivational-interviewing", EITHER),
            new WorkMethod("medication", REGION),
            new WorkMethod("housing-support", MUNICIPALITY)
        };
    }

    /** Eleven to twelve whole posts for about 200 persons; the psychiatrist one of them. */
    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("case-manager", EITHER),
                        Post.of("psychiatrist", REGION).percent(100),
                        Post.of("nurse", REGION),
                        Post.of("social-worker", MUNICIPALITY).grantingSupport(),
                        Post.of("psychologist", REGION),
                        Post.of("occupational-therapist", EITHER).ifPossible(),
                        Post.of("work-specialist", EITHER).ifPossible(),
                        Post.of("peer-support", EITHER).ifPossible())
                .reached(Availability.SAME_DAY, Availability.SEVERAL_TIMES_A_DAY);
    }
}

package se.handslag.teams.forensic;

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
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.board.TakeDown;
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
 * A forensic FACT team (FACT rättspsykiatri), as in Skåne: only persons sentenced to forensic psychiatric care.
 *
 * <p>It differs from general FACT in whom it is for and in its ground: nobody is asked whether they want the care that a court has sentenced them
 * to, while the municipality's support is applied for as by anyone. The board has columns for conditions and for steps out. The numbers are those of
 * general FACT; the survey names none of its own.
 *
 * <p>Not from the sources, and for the agreement to settle: the share that commits no new crime and the other shares of the goals, the months of
 * a decision, the columns for conditions and for steps out, and when the team is reached.
 */
public final class ForensicFact implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("fact-forensic"),
                "FACT-team rättspsykiatri",
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
                        new GoalDefinition("no-new-crime", 90))
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
                                "conditions",
                                "steps-out"))
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
                .texts(TeamTexts.beside(ForensicFact.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("sentenced-to-care", REGION),
                fact("care-outside-hospital", REGION),
                fact("needs-both-authorities", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("home-and-everyday", Owner.MUNICIPALITY),
                new PlanSection("occupation", Owner.MUNICIPALITY),
                new PlanSection("economy", Owner.MUNICIPALITY),
                new PlanSection("psychiatric-treatment", Owner.REGION),
                new PlanSection("risks-and-conditions", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("substance-use", Owner.REGION),
                new PlanSection("network", Owner.MUNICIPALITY),
                new PlanSection("when-it-gets-worse", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("case-management", EITHER).by("FACT arbetsboken (Region Skåne 2019)"),
            new WorkMethod("home-visits", EITHER),
            new WorkMethod("risk-assessment", REGION),
            new WorkMethod("family-intervention", REGION),
            new WorkMethod("supported-employment", EITHER).by("IPS-25"),
            new WorkMethod("relapse-prevention", EITHER),
            new WorkMethod("medication", REGION),
            new WorkMethod("housing-support", MUNICIPALITY)
        };
    }

    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("case-manager", EITHER),
                        Post.of("psychiatrist", REGION),
                        Post.of("nurse", REGION),
                        Post.of("social-worker", MUNICIPALITY).grantingSupport(),
                        Post.of("psychologist", REGION),
                        Post.of("work-specialist", EITHER).ifPossible(),
                        Post.of("peer-support", EITHER).ifPossible())
                .reached(Availability.SAME_DAY, Availability.SEVERAL_TIMES_A_DAY);
    }
}

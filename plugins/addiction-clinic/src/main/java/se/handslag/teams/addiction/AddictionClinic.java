package se.handslag.teams.addiction;

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
 * An addiction clinic (beroendemottagning) that the region and the municipality run together.
 *
 * <p>It is for a broader group than the models of case management: harmful use and addiction of every kind, also without extensive and complex
 * needs. Someone who stays away is followed up by telephone or by letter a limited number of times; if they stay away all the same the
 * contact is ended, after they have been told that it may be.
 *
 * <p>The survey names no number of times: the rule begins after two missed appointments in a row, with a week between the attempts, and the
 * agreement may say otherwise. What the social services give is often service without a decision; the policy is for the support that takes one.
 *
 * <p>Not from the sources either, and for the agreement to settle: the shares of the goals, the months of a decision and of the follow-up,
 * the professions and that the team is reached the same day.
 */
public final class AddictionClinic implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("addiction-clinic"),
                "Beroendemottagning",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(
                        LegalTopic.RIGHT_TO_SUPPORT,
                        LegalTopic.AGREEMENT_WITH_THE_REGION,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(new GoalDefinition("use-harms-less", 50), new GoalDefinition("knows-own-risks", 90))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 1, 6))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .works(WayOfWorking.ORDINARY.whenAway(WhenAway.MAY_END, 2, 7))
                .staffed(staffing())
                .texts(TeamTexts.beside(AddictionClinic.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("age", MUNICIPALITY, new HasTurned(18)),
                fact("harmful-use", EITHER),
                fact("needs-both-authorities", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("wants-help", EITHER));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("resources", Owner.MUNICIPALITY),
                new PlanSection("substances", Owner.REGION),
                new PlanSection("medical-treatment", Owner.REGION),
                new PlanSection("psychological-treatment", Owner.REGION),
                new PlanSection("home-and-economy", Owner.MUNICIPALITY),
                new PlanSection("work-and-studies", Owner.MUNICIPALITY),
                new PlanSection("those-close", Owner.MUNICIPALITY),
                new PlanSection("when-it-comes-back", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("relapse-prevention", EITHER).by("Återfallsprevention"),
            new WorkMethod("motivational-enhancement", EITHER).by("MET"),
            new WorkMethod("motivational-interviewing", EITHER),
            new WorkMethod("psychoeducation", EITHER),
            new WorkMethod("medication", REGION),
            new WorkMethod("family-intervention", EITHER),
            new WorkMethod("support-in-contacts", MUNICIPALITY)
        };
    }

    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("nurse", REGION),
                        Post.of("physician", REGION),
                        Post.of("social-worker", MUNICIPALITY),
                        Post.of("therapist", EITHER),
                        Post.of("psychologist", REGION).ifPossible(),
                        Post.of("peer-support", EITHER).ifPossible())
                .reached(Availability.SAME_DAY);
    }
}

package se.handslag.teams.minimaria;

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
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;

/**
 * A Minimaria: psychiatry and social services together around children and young people with a harmful use or an addiction.
 *
 * <p>The survey asked the regions whether they have one and looked no closer, so that most of a Minimaria is its own agreement's to say: up to which age, the
 * methods, the professions. What does not differ is whom one asks: the guardians, who get support of their own, and the young person, who from
 * the age of fifteen has the right to speak for themself under the Social Services Act.
 *
 * <p>The numbers are start values for the agreement to settle.
 */
public final class Minimaria implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("minimaria"),
                "Minimaria",
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
                .goals(
                        new GoalDefinition("use-has-ended", 50),
                        new GoalDefinition("in-school-or-work", 50),
                        new GoalDefinition("guardians-supported", 90))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 1, 6))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .works(WayOfWorking.ORDINARY)
                .staffed(staffing())
                .texts(TeamTexts.beside(Minimaria.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("young", MUNICIPALITY),
                fact("harmful-use", EITHER),
                Criterion.any("lawful-wish", fact("guardians-agree", EITHER), fact("decides-alone", EITHER)),
                fact("needs-both-authorities", EITHER));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("own-words", Owner.MUNICIPALITY),
                new PlanSection("guardians", Owner.MUNICIPALITY),
                new PlanSection("school", Owner.MUNICIPALITY),
                new PlanSection("leisure-and-friends", Owner.MUNICIPALITY),
                new PlanSection("substances", Owner.REGION),
                new PlanSection("mental-health", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("safety", Owner.MUNICIPALITY)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("talks-with-the-young", EITHER),
            new WorkMethod("talks-with-guardians", EITHER),
            new WorkMethod("family-intervention", EITHER),
            new WorkMethod("motivational-interviewing", EITHER),
            new WorkMethod("relapse-prevention", EITHER).by("Återfallsprevention"),
            new WorkMethod("testing", REGION),
            new WorkMethod("cooperation-with-school", MUNICIPALITY)
        };
    }

    private static Staffing staffing() {
        // Of no post does a source say that it must be there, and of none when it can be reached.
        return Staffing.of(
                Post.of("social-worker", MUNICIPALITY).ifPossible(),
                Post.of("nurse", REGION).ifPossible(),
                Post.of("physician", REGION).ifPossible(),
                Post.of("psychologist", REGION).ifPossible());
    }
}

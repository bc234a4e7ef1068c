package se.handslag.teams.strengths;

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
import se.handslag.core.team.work.WhenAway;

/**
 * The strengths model (styrkemodellen): coordination by the person's strengths, where the needs are not so large that an integrated team is needed.
 *
 * <p>One coordinator coordinates what several parties give, seeks the person out, gives support where the person is and is ready for a crisis
 * in the daytime. The person's resources and strengths are seen and made stronger. Two tools carry the work: the strengths assessment and the
 * recovery plan.
 *
 * <p>Not from the sources, and for the agreement to settle: at most 20 persons for each coordinator and supervision in a group every week, as
 * the model is ordinarily described; after how many missed appointments someone is sought out and how often; for how long someone who has
 * been handed over is taken back; the shares of the goals and the months of a decision.
 */
public final class StrengthsModel implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("strengths"),
                "Styrkemodellen",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(
                        LegalTopic.RIGHT_TO_SUPPORT,
                        LegalTopic.OUTREACH,
                        LegalTopic.AGREEMENT_WITH_THE_REGION,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(new GoalDefinition("own-goals-reached", 50), new GoalDefinition("life-in-society", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 6))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .works(WayOfWorking.ORDINARY
                        .atMostPersons(20)
                        .whenAway(WhenAway.SEEKS_OUT, 2, 7)
                        .takesBackFor(6))
                .staffed(Staffing.of(Post.of("coordinator", EITHER)).reached(Availability.CRISIS_IN_THE_DAYTIME))
                .texts(TeamTexts.beside(StrengthsModel.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("psychiatric-condition", REGION),
                fact("needs-coordination", EITHER),
                fact("no-integrated-team-needed", EITHER),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("wants-coordination", EITHER));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("strengths", Owner.MUNICIPALITY),
                new PlanSection("wishes", Owner.MUNICIPALITY),
                new PlanSection("home-and-everyday", Owner.MUNICIPALITY),
                new PlanSection("economy", Owner.MUNICIPALITY),
                new PlanSection("work-and-studies", Owner.MUNICIPALITY),
                new PlanSection("relations", Owner.MUNICIPALITY),
                new PlanSection("leisure", Owner.MUNICIPALITY),
                new PlanSection("health", Owner.REGION)));
    }

    private static WorkMethod[] methods() {
        String manual = "Integrerad psykiatri: case management i teori och praktik (2014)";
        return new WorkMethod[] {
            new WorkMethod("strengths-assessment", EITHER).by(manual),
            new WorkMethod("recovery-plan", EITHER).by(manual),
            new WorkMethod("coordination", EITHER),
            new WorkMethod("meeting-where-the-person-is", EITHER),
            new WorkMethod("finding-resources-nearby", EITHER),
            new WorkMethod("motivational-interviewing", EITHER),
            new WorkMethod("crisis-support", EITHER),
            new WorkMethod("group-supervision", EITHER)
        };
    }
}

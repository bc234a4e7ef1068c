package se.handslag.teams.hvb;

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
 * A home for care or residence (hem för vård eller boende, HVB) for children and young people that is open around the clock, in which the region takes
 * part; Fyrbylund is the one that the survey looked at.
 *
 * <p>To place a child is decided by the board or its committee and may not be delegated to an employee; the delegation order of the
 * municipality says who decides, and the platform holds to it. Nobody stays away from where they live: absence without leave is the home's own
 * matter, and the team decides what to do.
 *
 * <p>The survey says whom the home is for and that it is open around the clock. The shares, the months and the professions are start values for
 * the agreement to settle.
 */
public final class HomeForCare implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("hvb-youth"),
                "HVB för barn och unga",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(
                        LegalTopic.RIGHT_TO_SUPPORT,
                        LegalTopic.DELEGATION,
                        LegalTopic.AGREEMENT_WITH_THE_REGION,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
                        LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(
                        new GoalDefinition("safe-home-after", 90),
                        new GoalDefinition("school-goes-on", 90),
                        new GoalDefinition("feels-better", 50))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 1, 6))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(1))
                .works(WayOfWorking.ORDINARY.contactWithin(1, 1))
                .staffed(staffing())
                .texts(TeamTexts.beside(HomeForCare.class, "sv", "en"))
                .build();
    }

    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("young", MUNICIPALITY),
                fact("needs-care-around-the-clock", EITHER),
                fact("psychiatric-need", REGION),
                Criterion.any(
                        "lawful-wish", fact("guardians-agree", MUNICIPALITY), fact("decides-alone", MUNICIPALITY)),
                // In the words of the act: a need that can be met in another way gives no right to support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("own-words", Owner.MUNICIPALITY),
                new PlanSection("everyday-life-here", Owner.MUNICIPALITY),
                new PlanSection("guardians", Owner.MUNICIPALITY),
                new PlanSection("school", Owner.MUNICIPALITY),
                new PlanSection("leisure-and-friends", Owner.MUNICIPALITY),
                new PlanSection("treatment", Owner.REGION),
                new PlanSection("bodily-health", Owner.REGION),
                new PlanSection("when-it-gets-worse", Owner.REGION),
                new PlanSection("after-the-stay", Owner.MUNICIPALITY)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("contact-person", MUNICIPALITY),
            new WorkMethod("everyday-training", MUNICIPALITY),
            new WorkMethod("low-arousal-approach", EITHER),
            new WorkMethod("psychological-help", REGION),
            new WorkMethod("medication", REGION),
            new WorkMethod("family-intervention", EITHER),
            new WorkMethod("cooperation-with-school", MUNICIPALITY),
            new WorkMethod("moving-out-step-by-step", MUNICIPALITY)
        };
    }

    private static Staffing staffing() {
        return Staffing.of(
                        Post.of("care-staff", MUNICIPALITY),
                        Post.of("social-worker", MUNICIPALITY),
                        Post.of("nurse", REGION),
                        Post.of("psychologist", REGION),
                        Post.of("physician", REGION))
                .reached(Availability.AROUND_THE_CLOCK);
    }
}

package se.handslag.teams.hikikomori;

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
import se.handslag.core.team.criteria.Automatic.ResidentIn;
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

/**
 * Hikikomori Uppsala, as the guideline describes it (Riktlinje för Hikikomori, Uppsala kommun och Region Uppsala).
 *
 * <p>The team is for persons from 18 years who have isolated themselves at home for a long time because of fear or social anxiety.
 * Two employees of the municipality and a nurse of the region work in it. Support by the team is decided by the municipality's
 * employees on delegation, as a right to support under the Social Services Act, after consultation with the nurse.
 *
 * <p>The guideline's own wording of each criterion stands in the texts under {@code criterion.<id>.guideline}, and what to look for
 * under {@code criterion.<id>.hint}.
 */
public final class HikikomoriUppsala implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("hikikomori-uppsala"),
                "Hikikomori Uppsala",
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
                        new GoalDefinition("informed", 100),
                        new GoalDefinition("isolation-broken", 90),
                        new GoalDefinition("way-back", 50))
                .decides(decision())
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .staffed(staffing())
                .texts(TeamTexts.beside(HikikomoriUppsala.class, "sv", "en"))
                .build();
    }

    /** The twelve criteria of the section Omfattning, in its order. All must hold. */
    private static Criterion criteria() {
        return Criterion.all(
                "target-group",
                fact("residence", MUNICIPALITY, new ResidentIn("0380")),
                fact("age", MUNICIPALITY, new HasTurned(18)),
                fact("isolation", EITHER),
                fact("needs-support", EITHER),
                fact("few-contacts", EITHER),
                fact("no-other-support-contacts", MUNICIPALITY),
                fact("not-temporary", REGION),
                fact("no-psychosis", REGION),
                fact("not-only-neuropsychiatric", REGION),
                fact("no-other-authority", EITHER),
                // The guideline's words are those of the act: a need that can be met in another way gives no right to
                // support.
                new Criterion.Fact(
                        "no-other-way", MUNICIPALITY, Optional.of(LegalTopic.RIGHT_TO_SUPPORT), Optional.empty()),
                fact("willing-to-change", EITHER));
    }

    /** The section Ansökningsförfarande: at least three months, extended as the work proceeds according to the plan. */
    private static DecisionPolicy decision() {
        return new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 3);
    }

    /**
     * The implementation plan follows the work in the section Arbetssätt.
     *
     * <p>What is health knowledge is the nurse's to answer for; the rest is the municipality's, whose decision the plan carries out.
     */
    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("background", Owner.MUNICIPALITY),
                new PlanSection("present-situation", Owner.MUNICIPALITY),
                new PlanSection("thoughts-forward", Owner.MUNICIPALITY),
                new PlanSection("daily-routines", Owner.MUNICIPALITY),
                new PlanSection("understanding-fear", Owner.REGION),
                new PlanSection("diagnoses", Owner.REGION),
                new PlanSection("network", Owner.MUNICIPALITY),
                new PlanSection("other-help", Owner.MUNICIPALITY),
                new PlanSection("coordinated-plan", Owner.MUNICIPALITY)));
    }

    /** The seven parts of the section Arbetssätt. The guideline gives them to the team as a whole. */
    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("mapping", EITHER),
            new WorkMethod("building-routines", EITHER),
            new WorkMethod("knowledge-of-social-fear", EITHER),
            new WorkMethod("guidance-on-diagnoses", EITHER),
            new WorkMethod("support-with-network", EITHER),
            new WorkMethod("support-with-services", EITHER),
            new WorkMethod("offering-coordinated-plan", EITHER)
        };
    }

    /** The section Specifik kompetens: three whole posts. Both of the municipality's employees decide on delegation from the board. */
    private static Staffing staffing() {
        return Staffing.of(
                Post.of("head-of-service", MUNICIPALITY).percent(100).grantingSupport(),
                Post.of("coordinator", MUNICIPALITY).percent(100).grantingSupport(),
                Post.of("psychiatric-nurse", REGION).percent(100));
    }
}

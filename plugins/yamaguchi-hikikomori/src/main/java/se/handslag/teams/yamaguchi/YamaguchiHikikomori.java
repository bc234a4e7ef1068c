package se.handslag.teams.yamaguchi;

import static se.handslag.core.team.criteria.Criterion.fact;
import static se.handslag.core.team.criteria.SettledBy.EITHER;
import static se.handslag.core.team.criteria.SettledBy.MUNICIPALITY;
import static se.handslag.core.team.criteria.SettledBy.REGION;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.staffing.Office;
import se.handslag.core.team.staffing.Staffing;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.core.team.work.WayOfWorking;

/**
 * The hikikomori support of Yamaguchi prefecture (山口県ひきこもり地域支援センター): family first, in four steps that may go back and forth.
 *
 * <p>Someone who for half a year or longer has not gone to school or work and has had no close relations outside the family. Schizophrenia and
 * bipolar disorder are treated by psychiatry first: where one is diagnosed the person is referred there, and the texts say so under
 * {@code criterion.no-psychosis-or-bipolar.otherwise}. Support begins with the family, before the person is known at all.
 *
 * <p>The prefecture has the region's part and the city or town the municipality's. The law is not Sweden's, and the statute book has none of it: the team
 * decides nothing formally and names no legal basis. The leaflet gives no shares for goals; the platform asks for one, and zero is what promises
 * nothing. It says nothing of months either: three is the platform's ordinary rhythm.
 */
public final class YamaguchiHikikomori implements TeamPlugin {

    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("yamaguchi-hikikomori"),
                "山口県ひきこもり地域支援センター",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of());
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(
                        new GoalDefinition("family-connected", 0),
                        new GoalDefinition("person-connected", 0),
                        new GoalDefinition("own-participation", 0))
                .plan(plan())
                .methods(methods())
                .followUp(FollowUpRhythm.everyMonths(3))
                .works(WayOfWorking.ORDINARY.inSteps(
                        "family-approach", "person-approach", "group-place", "gradual-participation"))
                .staffed(Staffing.UNSAID.at(offices()))
                .texts(TeamTexts.beside(YamaguchiHikikomori.class, "sv", "en", "ja"))
                .build();
    }

    /** The definition on the leaflet's first page, and what goes before it. */
    private static Criterion criteria() {
        return Criterion.all(
                "hikikomori",
                fact("half-a-year", EITHER),
                fact("no-school-or-work", MUNICIPALITY),
                fact("no-close-relations-outside", EITHER),
                fact("no-psychosis-or-bipolar", REGION));
    }

    private static PlanTemplate plan() {
        return new PlanTemplate(List.of(
                new PlanSection("family", Owner.REGION),
                new PlanSection("talking-again", Owner.REGION),
                new PlanSection("going-out", Owner.MUNICIPALITY),
                new PlanSection("first-supporter", Owner.REGION),
                new PlanSection("place-to-be", Owner.MUNICIPALITY),
                new PlanSection("own-way-out", Owner.MUNICIPALITY)));
    }

    private static WorkMethod[] methods() {
        return new WorkMethod[] {
            new WorkMethod("family-counselling", REGION),
            new WorkMethod("family-class", REGION),
            new WorkMethod("family-group", EITHER),
            new WorkMethod("meeting-the-person", EITHER),
            new WorkMethod("free-space", EITHER),
            new WorkMethod("groups-of-their-own", EITHER),
            new WorkMethod("gradual-work-or-study", MUNICIPALITY)
        };
    }

    /** The directory on the leaflet's second page, in its order. */
    private static Office[] offices() {
        return new Office[] {
            new Office("mental-health-centre", "083-901-1556"),
            new Office("iwakuni", "0827-29-1525"),
            new Office("yanai", "0820-22-3631"),
            new Office("shunan", "0834-33-6424"),
            new Office("yamaguchi", "083-934-2532"),
            new Office("yamaguchi-hofu", "0835-22-3740"),
            new Office("ube", "0836-31-3200"),
            new Office("nagato", "0837-22-2811"),
            new Office("hagi", "0838-25-2667"),
            new Office("shimonoseki", "083-231-1419")
        };
    }
}

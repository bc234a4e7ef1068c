package se.handslag.web.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.text.TeamTexts;

/** A team with three faults: a goal of more than all, a section that nobody answers for, and a follow-up every zero months. */
public final class FaultyTeam implements TeamPlugin {
    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("faulty"),
                "Faulty",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY),
                List.of(LegalTopic.RIGHT_TO_SUPPORT));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        Map<String, String> words = Map.of(
                "criterion.age", "Age",
                "goal.informed", "Informed",
                "goal.informed.question", "Informed?",
                "plan.routines", "Routines");
        return TeamBlueprint.forThoseWho(Criterion.fact("age", SettledBy.MUNICIPALITY))
                .goals(new GoalDefinition("informed", 200))
                .plan(new PlanTemplate(List.of(new PlanSection("routines", Owner.JOINT))))
                .followUp(FollowUpRhythm.everyMonths(0))
                .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                .build();
    }
}

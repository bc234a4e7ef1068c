package se.handslag.core.platform;

import java.util.HashMap;
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
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Automatic.ResidentIn;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.method.WorkMethod;
import se.handslag.core.team.plan.FollowUpRhythm;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.core.team.plan.PlanTemplate;
import se.handslag.core.team.text.TeamTexts;

/** A team that uses every part of the interface, sound unless a test says otherwise. */
final class TeamFixture {
    static final TeamContext HERE = new TeamContext(Set.of());

    private TeamFixture() {}

    static TeamManifest manifest(String id) {
        return new TeamManifest(
                new TeamId(id),
                "Team " + id,
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(LegalTopic.RIGHT_TO_SUPPORT));
    }

    static Criterion criteria() {
        return Criterion.all(
                "whole",
                Criterion.fact("age", SettledBy.MUNICIPALITY, new HasTurned(18)),
                Criterion.fact("home", SettledBy.MUNICIPALITY, new ResidentIn("0380")),
                Criterion.any(
                        "need",
                        Criterion.fact("isolated", SettledBy.EITHER),
                        Criterion.not("not-well", Criterion.fact("well", SettledBy.REGION))));
    }

    static TeamBlueprint.Builder builder() {
        return TeamBlueprint.forThoseWho(criteria())
                .goals(new GoalDefinition("informed", 100))
                .decides(new DecisionPolicy(Owner.MUNICIPALITY, LegalTopic.RIGHT_TO_SUPPORT, 3, 6))
                .plan(new PlanTemplate(List.of(new PlanSection("routines", Owner.MUNICIPALITY))))
                .methods(new WorkMethod("mapping", SettledBy.EITHER))
                .board(new BoardTemplate(List.of("crisis")))
                .intensityLevels("level.ordinary", "level.raised")
                .followUp(FollowUpRhythm.everyMonths(3))
                .texts(texts());
    }

    static TeamTexts texts() {
        return new TeamTexts(Map.of("sv", words("sv"), "en", words("en")));
    }

    static Map<String, String> words(String language) {
        Map<String, String> words = new HashMap<>();
        for (String key : List.of(
                "criterion.age",
                "criterion.home",
                "criterion.isolated",
                "criterion.well",
                "goal.informed",
                "goal.informed.question",
                "plan.routines",
                "method.mapping",
                "board.crisis",
                "level.ordinary",
                "level.raised")) {
            words.put(key, key + " " + language);
        }
        return words;
    }

    static TeamPlugin plugin(String id) {
        return plugin(manifest(id), builder().build());
    }

    static TeamPlugin plugin(TeamManifest manifest, TeamBlueprint blueprint) {
        return new TeamPlugin() {
            @Override
            public TeamManifest manifest() {
                return manifest;
            }

            @Override
            public TeamBlueprint blueprint(TeamContext context) {
                return blueprint;
            }
        };
    }

    /** Found by class name in the test of the class path. */
    public static final class Sound implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return TeamFixture.manifest("sound");
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            return builder().build();
        }
    }

    /** Cannot even be made. */
    public static final class Unmakeable implements TeamPlugin {
        public Unmakeable() {
            throw new IllegalStateException("no such file");
        }

        @Override
        public TeamManifest manifest() {
            return TeamFixture.manifest("unmakeable");
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            return builder().build();
        }
    }
}

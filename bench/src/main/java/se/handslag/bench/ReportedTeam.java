package se.handslag.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.municipality.annual.AnnualFigures;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;

/** A municipality with one team, whose annual report is prepared by the real act. */
@CompositionRoot(because = "it puts a platform together, with the municipality's head of service at work in it")
final class ReportedTeam implements AutoCloseable {
    static final AuthorityId MUNICIPALITY = AuthorityId.municipality("0380");
    static final TeamId TEAM = new TeamId("reported");
    static final List<String> GOALS = List.of("informed", "isolation-broken", "way-back");

    private static final Actor HEAD = new Actor(
            new StaffId("maria"),
            "Maria Holm",
            "Verksamhetschef",
            MUNICIPALITY,
            "Stöd och omsorg",
            Set.of(Mandate.HEAD_OF_SERVICE));

    private final Platform platform;

    ReportedTeam(StoreSettings store) {
        platform = Platform.builder()
                .authority(new Authority(MUNICIPALITY, "Uppsala kommun", "Omsorgsnämnden"), store)
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(Teams.of(new Plugin()))
                .start();
    }

    AnnualFigures figures(int year) {
        return platform.at(MUNICIPALITY)
                .use(PreparingAnnualReports.class)
                .handle(HEAD, new PrepareAnnualReport(TEAM.value(), year))
                .orElseThrow()
                .figures();
    }

    @Override
    public void close() {
        platform.close();
    }

    private static final class Plugin implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    TEAM,
                    "Det redovisade teamet",
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY),
                    List.of());
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> texts = new HashMap<>();
            texts.put("criterion.needs", "Behöver stöd");
            for (String goal : GOALS) {
                texts.put("goal." + goal, goal);
                texts.put("goal." + goal + ".question", goal);
            }
            return TeamBlueprint.forThoseWho(Criterion.fact("needs", SettledBy.MUNICIPALITY))
                    .goals(GOALS.stream()
                            .map(goal -> new GoalDefinition(goal, 50))
                            .toArray(GoalDefinition[]::new))
                    .texts(new TeamTexts(Map.of("sv", texts, "en", texts)))
                    .build();
        }
    }
}

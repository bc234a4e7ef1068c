package se.handslag.reporting.municipality.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
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
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.Discharge;
import se.handslag.planning.Discharges;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.episode.Episode;
import se.handslag.reporting.episode.Episodes;
import se.handslag.reporting.indicator.Indicators;

/** What the database groups, beside the same record read person by person through the modules' front doors. */
class CountedFromTheRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 20);

    @ParameterizedTest
    @EnumSource(Database.class)
    void isWhatReadingEachPersonComesTo(Database database) throws SQLException {
        Map<AuthorityId, StoreSettings> settings = new HashMap<>();
        Database.Stores stores = database.stores();
        try (TestPlatform world = TestPlatform.on(id -> settings.computeIfAbsent(id, stores::of))
                .parts(
                        new EligibilityPart(),
                        new DecisionsPart(),
                        new PlanningPart(),
                        new ReportingPart(),
                        new FrontDoors())
                .teams(Teams.of(new Made()))
                .start()) {
            world.clock().set(TODAY);
            try (PlainRows rows = new PlainRows(settings.get(UPPSALA.id()))) {
                new GeneratedRecord(8, rows).persons(250);
            }
            aWaitIsToldOfDecisionsInThePeriodOnly(
                    world, new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
            List<ParticipantHistory> histories = world.inUnit(MARIA, () -> personByPerson(world));
            for (int year = 2022; year <= 2025; year++) {
                AnnualFigures figures = world.use(MARIA, PreparingAnnualReports.class)
                        .handle(MARIA, new PrepareAnnualReport(Persons.TEAM.value(), year))
                        .match(AnnualReport::figures, why -> {
                            throw new AssertionError(why.toString());
                        });

                assertThat(figures).isEqualTo(counted(year, histories));
                assertThat(figures.participants()).isEqualTo(participants(year, histories));
                assertThat(figures.ages().values().stream()
                                .filter(count -> count > 0)
                                .count())
                        .isGreaterThan(2);
            }
        }
    }

    /** Where no indicator asks how long someone waited, nothing is said of it: nobody is said to have waited no days. */
    private static void aWaitIsToldOfDecisionsInThePeriodOnly(TestPlatform world, Period year) {
        List<Episode> episodes = new ArrayList<>();
        world.inUnit(MARIA, () -> {
            world.use(MARIA, Episodes.class)
                    .each(Persons.TEAM, "no-model", List.of(), List.of(year), cell -> episodes.add(cell.episode()));
            return year;
        });
        assertThat(episodes)
                .anyMatch(
                        episode -> !episode.firstDecision().map(year::contains).orElse(true))
                .allSatisfy(episode -> assertThat(episode.daysToDecision().isPresent())
                        .isEqualTo(episode.firstDecision().map(year::contains).orElse(false)));
    }

    private static List<ParticipantHistory> personByPerson(TestPlatform world) {
        Map<CaseId, List<GrantedSupport>> granted =
                world.use(MARIA, GrantedSupports.class).ofTeam(Persons.TEAM).stream()
                        .collect(Collectors.groupingBy(GrantedSupport::caseId));
        Map<CaseId, Discharge> ended = world.use(MARIA, Discharges.class).ofTeam(Persons.TEAM).stream()
                .collect(Collectors.toMap(Discharge::caseId, discharge -> discharge));
        InformedPersons informed = world.use(MARIA, InformedPersons.class);
        List<ParticipantHistory> histories = new ArrayList<>();
        for (CaseFile file : world.use(MARIA, CaseFiles.class).ofTeam(Persons.TEAM)) {
            List<GrantedSupport> own = granted.getOrDefault(file.id(), List.of());
            histories.add(new ParticipantHistory(
                    file.id(),
                    LocalDate.ofInstant(file.openedAt(), Dates.SWEDEN),
                    file.person().flatMap(person -> person.born()),
                    own.stream().map(GrantedSupport::decidedOn).min(Comparator.naturalOrder()),
                    own.stream().map(GrantedSupport::period).toList(),
                    Optional.ofNullable(ended.get(file.id()))
                            .map(discharge -> discharge.goals().containsKey(InformedPersons.GOAL)
                                    ? discharge.answering(InformedPersons.GOAL, informed.by(file.id(), discharge.on()))
                                    : discharge)));
        }
        return histories;
    }

    private static AnnualFigures counted(int year, List<ParticipantHistory> histories) {
        return AnnualFigures.of(
                year,
                Made.GOALS,
                Indicators.published()
                        .forGoals(GeneratedRecord.GOALS)
                        .over(
                                AnnualFigures.periods(year, TODAY),
                                histories.stream()
                                        .map(history -> Cell.of(history.episode(Persons.TEAM, "no-model")))
                                        .iterator()));
    }

    private static int participants(int year, List<ParticipantHistory> histories) {
        int participants = 0;
        for (ParticipantHistory history : histories) {
            boolean took = false;
            for (LocalDate day = LocalDate.of(year, 1, 1);
                    day.getYear() == year && !day.isAfter(TODAY);
                    day = day.plusDays(1)) {
                took |= history.begins().isPresent()
                        && !history.begins().get().isAfter(day)
                        && !history.ends().orElseThrow().isBefore(day);
            }
            participants += took ? 1 : 0;
        }
        return participants;
    }

    /** Hands out what modules to the right may ask of the others. */
    @CompositionRoot(because = "it opens front doors that no page asks at")
    private static final class FrontDoors implements PlatformPart {
        @Override
        public String name() {
            return "front-doors";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
                house.offer(GrantedSupports.class, Discharges.class, InformedPersons.class, Episodes.class);
            }
        }
    }

    private static final class Made implements TeamPlugin {
        private static final List<GoalDefinition> GOALS = List.of(
                new GoalDefinition("informed", 100),
                new GoalDefinition("isolation-broken", 90),
                new GoalDefinition("way-back", 50));

        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    Persons.TEAM,
                    "Hikikomori Uppsala",
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY, Owner.REGION),
                    List.of());
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> words = new HashMap<>(Map.of("criterion.age", "Ålder"));
            for (GoalDefinition goal : GOALS) {
                words.put("goal." + goal.id(), goal.id());
                words.put("goal." + goal.id() + ".question", goal.id());
            }
            return TeamBlueprint.forThoseWho(Criterion.fact("age", SettledBy.EITHER))
                    .goals(GOALS.toArray(GoalDefinition[]::new))
                    .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                    .build();
        }
    }
}

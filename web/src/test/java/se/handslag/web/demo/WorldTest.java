package se.handslag.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.OSKAR;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Stage;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.municipality.annual.AnnualFigures;
import se.handslag.reporting.municipality.annual.GoalResult;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.web.demo.municipality.Arrival;
import se.handslag.web.demo.municipality.Matter;
import se.handslag.web.demo.municipality.Support;
import se.handslag.web.demo.people.FactTeam;
import se.handslag.web.demo.people.People;
import se.handslag.web.installation.Authorities;
import se.handslag.web.signin.SignInPart;

@CompositionRoot(because = "it looks at the world as the staff of every authority")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorldTest {
    private final TravellingClock clock = new TravellingClock(Clock.systemUTC());
    private final Platform platform = platform(clock);
    private final LocalDate today = LocalDate.now(clock);

    static Platform platform(Clock clock) {
        var builder = Platform.builder()
                .parts(
                        new EligibilityPart(),
                        new DecisionsPart(),
                        new PlanningPart(),
                        new ReportingPart(),
                        new SignInPart())
                .teams(Teams.onClassPath())
                .clock(clock);
        Authorities.all().forEach(authority -> builder.authority(authority, StoreSettings.inMemory(authority.id())));
        return builder.start();
    }

    @BeforeAll
    void tellTheWorld() {
        new Storyteller(platform, clock).tell();
    }

    @AfterAll
    void end() {
        platform.close();
    }

    private <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    private List<CaseFile> files(Actor actor) {
        return use(actor, ReadingCaseFiles.class).list(actor);
    }

    @Test
    void goesByTheMachinesClockAgainWhenItIsTold() {
        assertThat(Dates.day(clock.instant())).isEqualTo(LocalDate.now(Clock.system(Dates.SWEDEN)));
    }

    @Test
    void tellingItAgainChangesNothing() {
        List<CaseFile> before = files(SARA);

        new Storyteller(platform, clock).tell();

        assertThat(files(SARA)).isEqualTo(before);
    }

    @Test
    void uppsalaFindsNobodyOfAlvkarleby() {
        assertThat(files(OSKAR)).hasSize(2);
        for (CaseFile theirs : files(OSKAR)) {
            for (Actor actor : List.of(SARA, ELIN, MARIA)) {
                ReadingCaseFiles files = use(actor, ReadingCaseFiles.class);
                assertThat(files.open(actor, theirs.id())).isEmpty();
                assertThat(files.search(actor, theirs.shownName())).isEmpty();
                theirs.person().flatMap(person -> person.number()).ifPresent(number -> assertThat(
                                files.search(actor, number))
                        .isEmpty());
                assertThat(files(actor)).extracting(CaseFile::id).doesNotContain(theirs.id());
            }
        }
    }

    @Test
    void everyStoryHasItsFileAndOnlyTheEndedOnesAreClosed() {
        long opened = stories().stream()
                .filter(story -> story.deeds(Arrival.Called.class).findAny().isPresent())
                .count();
        long ended = stories().stream()
                .filter(story -> story.deeds(Support.Ended.class).findAny().isPresent())
                .count();
        assertThat(files(SARA).stream().filter(file -> file.stage() != Stage.RELATIVE))
                .as("and a relative's own file beside them")
                .hasSize((int) (opened - ended) + FactTeam.on(today).size())
                .hasSizeLessThan(files(SARA).size());
        assertThat(files(NILS)).anyMatch(file -> file.callName().startsWith("Bokad"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theAnnualReportSaysWhatTheStoriesSay(int yearsAgo) {
        int year = today.getYear() - yearsAgo;
        AnnualFigures figures = use(MARIA, PreparingAnnualReports.class)
                .handle(MARIA, new PrepareAnnualReport(Arrival.TEAM, year))
                .orElseThrow()
                .figures();
        List<Life> lives = stories().stream().map(Life::of).toList();
        List<Life> ended = lives.stream()
                .filter(life -> life.began().isPresent() && life.endedIn(year))
                .toList();

        assertThat(figures.participants())
                .isEqualTo(count(lives, life -> life.takesPartIn(year)))
                .isGreaterThan(10);
        assertThat(figures.enrolled()).isEqualTo(count(lives, life -> life.beganIn(year)));
        assertThat(figures.discharged()).isEqualTo(ended.size()).isGreaterThan(1);
        assertThat(figures.dropOutsBefore())
                .isEqualTo(
                        count(lives, life -> life.endedIn(year) && life.reason() == DischargeReason.DROP_OUT_BEFORE));
        assertThat(figures.dropOutsDuring())
                .isEqualTo(count(ended, life -> life.reason() == DischargeReason.DROP_OUT_DURING));
        Map<String, Integer> reached =
                figures.goals().stream().collect(Collectors.toMap(GoalResult::goal, GoalResult::reached));
        assertThat(reached.get("isolation-broken"))
                .isEqualTo(count(ended, life -> life.end().orElseThrow().isolationBroken() == Answer.YES));
        assertThat(reached.get("way-back"))
                .isEqualTo(count(ended, life -> life.end().orElseThrow().wayBack() == Answer.YES));
    }

    @Test
    void refusesStoresThatHoldWhatItHasNotTold() {
        TravellingClock now = new TravellingClock(Clock.systemUTC());
        try (Platform used = platform(now)) {
            Story one = new Story(
                    Optional.empty(),
                    Authorities.UPPSALA.id(),
                    People.on(today).get(0).happenings());
            one.happenings().get(0).deed().tell(new Telling(used, one, today));

            assertThatThrownBy(() -> new Storyteller(used, now).tell())
                    .isInstanceOf(WorldRefused.class)
                    .hasMessageContaining("Uppsala kommun")
                    .hasMessageContaining("--data");
        }
    }

    private List<Story> stories() {
        return People.on(today).stream()
                .filter(story -> story.municipality().equals(Authorities.UPPSALA.id()))
                .toList();
    }

    private static int count(List<Life> lives, java.util.function.Predicate<Life> which) {
        return (int) lives.stream().filter(which).count();
    }

    /** What a story says of one person's time in the team, read straight from its lines. */
    private record Life(
            Optional<LocalDate> began,
            Optional<LocalDate> lastGranted,
            Optional<LocalDate> left,
            Optional<Support.Ended> end) {
        static Life of(Story story) {
            List<Period> granted = java.util.stream.Stream.concat(
                            story.deeds(Matter.Granted.class).map(Matter.Granted::period),
                            story.deeds(Matter.Extended.class).map(Matter.Extended::period))
                    .toList();
            return new Life(
                    granted.stream().map(Period::from).min(LocalDate::compareTo),
                    granted.stream().map(Period::to).max(LocalDate::compareTo),
                    story.happenings().stream()
                            .filter(happening -> happening.deed() instanceof Support.Ended)
                            .map(happening -> happening.at().toLocalDate())
                            .findFirst(),
                    story.deeds(Support.Ended.class).findFirst());
        }

        DischargeReason reason() {
            return end.orElseThrow().reason();
        }

        boolean beganIn(int year) {
            return began.map(LocalDate::getYear).filter(is -> is == year).isPresent();
        }

        boolean endedIn(int year) {
            return left.map(LocalDate::getYear).filter(is -> is == year).isPresent();
        }

        boolean takesPartIn(int year) {
            return began.isPresent()
                    && began.get().getYear() <= year
                    && left.or(() -> lastGranted).orElseThrow().getYear() >= year;
        }
    }
}

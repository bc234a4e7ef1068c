package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.Staffing;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionsPart;
import se.handslag.decisions.municipality.Granted;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningPart;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.municipality.annual.AnnualFigures;
import se.handslag.reporting.municipality.annual.GoalResult;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.annual.Quarter;

/**
 * The whole main job through the Java API, as a program that embeds the platform without its pages does it.
 *
 * <p>Three persons go through the team in 2025, and a second municipality takes part in the installation and sees none of them.
 */
@CompositionRoot(because = "it plays the staff of every authority")
class MainJobThroughJavaTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Database.class)
    void leadsFromARelativesCallToTheAnnualReport(Database database) {
        Database.Stores stores = database.stores();
        SettableClock clock = SettableClock.at(NEW_YEAR);
        try (Platform platform = Platform.builder()
                .authority(UPPSALA, stores.of(UPPSALA.id()))
                .authority(ALVKARLEBY, stores.of(ALVKARLEBY.id()))
                .authority(REGION, stores.of(REGION.id()))
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(Teams.onClassPath())
                .clock(clock)
                .start()) {
            Staffing.everyone(platform);
            TeamAtWork team = new TeamAtWork(platform);
            TeamInSupport support = new TeamInSupport(platform);
            team.boardDelegates(NEW_YEAR);

            KimsWay kim = KimsWay.begins(team, support, clock);
            kim.isIdentifiedAndConsents();
            kim.isAssessedByBothAuthorities();
            kim.appliesAndIsGrantedSupportUnderTheOldLaw();
            kim.makesAPlanInOwnWords();
            kim.isVisitedAndWrittenAboutInBothRecords();
            kim.goesOnBeforeTheSupportEnds();
            kim.isDischargedWithTheThreeGoals();

            CaseId robin = robinIsGrantedSupportUnderTheNewLawAndDropsOut(team, support, clock);
            alexDropsOutBeforeTheFirstDay(team, support, clock);
            theOtherMunicipalitySeesNothing(team, support, clock, kim.caseId());
            theYearIsCounted(team, clock);
        }
    }

    /** Everything that comes before a decision, in one day. */
    private static CaseId comesToADecision(
            TeamAtWork team, SettableClock clock, LocalDate called, String number, String given, String family) {
        clock.set(called);
        CaseId caseId = team.relativeCalls(SARA, given + "s mamma");
        team.interviewIsBooked(caseId, called.atTime(13, 0));
        team.personIsIdentified(caseId, number, given, family);
        team.personConsents(caseId, Period.ofMonths(called, 12));
        team.allCriteriaAreSettled(caseId);
        team.conclude(caseId).orElseThrow();
        team.personApplies(caseId, called);
        team.nurseIsConsulted(caseId);
        return caseId;
    }

    private static CaseId robinIsGrantedSupportUnderTheNewLawAndDropsOut(
            TeamAtWork team, TeamInSupport support, SettableClock clock) {
        CaseId robin = comesToADecision(team, clock, LocalDate.of(2025, 5, 5), "970314-9808", "Robin", "Nyström");
        clock.set(LocalDate.of(2025, 7, 1));
        Granted granted = team.grant(SARA, robin, Period.ofMonths(LocalDate.of(2025, 7, 1), 3))
                .orElseThrow();
        assertThat(granted.particulars().law().law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");

        clock.set(LocalDate.of(2025, 9, 10));
        assertThat(support.discharge(robin, DischargeReason.DROP_OUT_BEFORE, Map.of(), Optional.empty())
                        .isDone())
                .as("the support had begun")
                .isFalse();
        support.discharge(
                        robin,
                        DischargeReason.DROP_OUT_DURING,
                        Map.of("isolation-broken", Answer.UNKNOWN, "way-back", Answer.NO),
                        Optional.empty())
                .orElseThrow();
        return robin;
    }

    private static void alexDropsOutBeforeTheFirstDay(TeamAtWork team, TeamInSupport support, SettableClock clock) {
        CaseId alex = comesToADecision(team, clock, LocalDate.of(2025, 6, 2), "20021123-9801", "Alex", "Lund");
        clock.set(LocalDate.of(2025, 8, 25));
        team.grant(SARA, alex, Period.ofMonths(LocalDate.of(2025, 9, 15), 3)).orElseThrow();
        clock.set(LocalDate.of(2025, 9, 5));
        support.discharge(alex, DischargeReason.DROP_OUT_BEFORE, Map.of(), Optional.empty())
                .orElseThrow();
    }

    private static void theOtherMunicipalitySeesNothing(
            TeamAtWork team, TeamInSupport support, SettableClock clock, CaseId kim) {
        clock.set(LocalDate.of(2025, 12, 16));
        CaseId own = team.relativeCalls(OSKAR, "Lillas bror");
        ReadingCaseFiles files = team.use(OSKAR, ReadingCaseFiles.class);
        assertThat(files.list(OSKAR)).extracting(CaseFile::id).containsExactly(own);
        assertThat(files.open(OSKAR, kim)).isEmpty();
        assertThat(files.search(OSKAR, new PersonalNumber("199001019802"))).isEmpty();
        assertThat(files.search(OSKAR, "Kim")).isEmpty();
        assertThat(support.story(OSKAR, kim).notes()).isEmpty();
        assertThat(support.story(OSKAR, kim).received()).isEmpty();
        assertThatThrownBy(() -> team.use(SARA, ReadingCaseFiles.class).open(OSKAR, kim))
                .as("at the other municipality's desk")
                .isInstanceOf(WrongAuthority.class);
        assertThat(team.file(NILS, own)).as("the region has not been told").isEmpty();
        assertThat(figures(team, OSKAR))
                .extracting(AnnualFigures::participants, AnnualFigures::discharged, AnnualFigures::dropOutsBefore)
                .containsExactly(0, 0, 0);
    }

    /**
     * Counted by hand.
     *
     * <p>Kim, 35 when the support began, and Robin, 28, had support from 1 July; Alex left before the first day. Robin ended in the third
     * quarter and Kim in the fourth. From call to decision: Robin 5 May to 1 July, 57 days; Alex 2 June to 25 August, 84; Kim 2 April to 30
     * June, 89.
     */
    private static void theYearIsCounted(TeamAtWork team, SettableClock clock) {
        clock.set(LocalDate.of(2026, 1, 12));
        AnnualFigures year = figures(team, MARIA);
        assertThat(year.participants()).isEqualTo(2);
        assertThat(year.enrolled()).isEqualTo(2);
        assertThat(year.discharged()).isEqualTo(2);
        assertThat(year.dropOutsBefore()).isEqualTo(1);
        assertThat(year.dropOutsDuring()).isEqualTo(1);
        assertThat(year.goals())
                .containsExactly(
                        new GoalResult("informed", 100, 1, 1, 0),
                        new GoalResult("isolation-broken", 90, 1, 0, 1),
                        new GoalResult("way-back", 50, 0, 2, 0));
        assertThat(year.goals()).extracting(GoalResult::percent).containsExactly(50, 50, 0);
        assertThat(year.ages())
                .containsEntry(AgeGroup.FROM_31, 1)
                .containsEntry(AgeGroup.FROM_26, 1)
                .containsEntry(AgeGroup.FROM_21, 0);
        assertThat(year.quarters())
                .containsExactly(
                        new Quarter(1, 0, 0, 0, 0),
                        new Quarter(2, 0, 0, 0, 0),
                        new Quarter(3, 2, 1, 1, 1),
                        new Quarter(4, 0, 1, 0, 0));
        assertThat(year.medianDaysToDecision()).isEqualTo(OptionalInt.of(84));
    }

    /**
     * With Robin's discharge it stands that nobody had told them. What the nurse told before that day is handed over afterwards, and the report says
     * so; what was told after it counts for no one.
     */
    private static void whoWasInformedIsReadFromTheRecordAndNotFromTheDischarge(
            TeamAtWork team, TeamInSupport support, CaseId robin) {
        support.tellsOfSupportAndCare(NILS, robin, LocalDate.of(2025, 9, 11), UPPSALA.id());
        assertThat(figures(team, MARIA).goals()).contains(new GoalResult("informed", 100, 1, 1, 0));

        support.tellsOfSupportAndCare(NILS, robin, LocalDate.of(2025, 9, 10), UPPSALA.id());
        assertThat(figures(team, MARIA).goals()).contains(new GoalResult("informed", 100, 2, 0, 0));
    }

    private static AnnualFigures figures(TeamAtWork team, Actor actor) {
        return team.use(actor, PreparingAnnualReports.class)
                .handle(actor, new PrepareAnnualReport(TeamAtWork.TEAM.value(), 2025))
                .orElseThrow()
                .figures();
    }
}

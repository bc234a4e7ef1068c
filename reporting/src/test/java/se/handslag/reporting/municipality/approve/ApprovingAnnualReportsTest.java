package se.handslag.reporting.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningPart;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.municipality.annual.CannotPrepareReport;
import se.handslag.reporting.municipality.annual.LineUnit;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.approve.CannotApproveReport.Lacking;
import se.handslag.reporting.municipality.develop.CannotFollowUp;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.reporting.municipality.develop.FollowUp;
import se.handslag.reporting.municipality.develop.FollowUpArea;
import se.handslag.reporting.municipality.develop.FollowUpState;
import se.handslag.reporting.municipality.develop.FollowingUpAreas;
import se.handslag.reporting.municipality.develop.WriteDevelopmentArea;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;

@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class ApprovingAnnualReportsTest {
    private static final int YEAR = 2026;
    private static @Nullable TestPlatform running;

    ApprovingAnnualReportsTest(Database database) {}

    @BeforeParameterizedClassInvocation
    static void start(Database on) {
        running = TestPlatform.on(on)
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(Teams.of(
                        new Small("frozen"),
                        new Small("refusing"),
                        new Small("following"),
                        new Small("beside"),
                        new Small("late")))
                .start();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        TestPlatform started = running;
        if (started != null) {
            started.close();
        }
        running = null;
    }

    @Test
    void readsTheSameForEverAndTellsBesideItWhatWouldBeCountedToday() {
        dropsOutBefore("frozen", LocalDate.of(2026, 3, 2));
        on(LocalDate.of(2027, 2, 1));
        YearInReview read = read("frozen", YEAR);
        ApprovedReport approved = world().use(MARIA, ApprovingAnnualReports.class)
                .handle(
                        MARIA,
                        new ApproveAnnualReport("frozen", YEAR, read.content().hash(), true))
                .orElseThrow();

        assertThat(approved.content()).isEqualTo(read.content());
        assertThat(approved.approved().name()).isEqualTo("Maria Holm");
        assertThat(approved.content().withheld()).containsExactlyInAnyOrder("drop-outs-before", "q1:drop-outs-before");
        assertThat(read("frozen", YEAR).differences()).isEmpty();

        // Someone is found to have dropped out that year, and it is put into the record in February.
        on(LocalDate.of(2026, 11, 2));
        dropsOutBefore("frozen", LocalDate.of(2026, 11, 2));
        on(LocalDate.of(2027, 2, 10));
        YearInReview later = read("frozen", YEAR);

        assertThat(later.approved()).contains(approved);
        assertThat(later.content()).isEqualTo(approved.content());
        assertThat(later.approved().orElseThrow().isIntact()).isTrue();
        assertThat(later.differences())
                .containsExactly(
                        new Difference("drop-outs-before", LineUnit.PERSONS, OptionalInt.of(1), OptionalInt.of(2)),
                        new Difference("q4:drop-outs-before", LineUnit.PERSONS, OptionalInt.of(0), OptionalInt.of(1)));
    }

    @Test
    void theYearsBeforeStandBesideAsTheyWereApprovedOrElseAsCountedNow() {
        dropsOutBefore("beside", LocalDate.of(2026, 3, 2));
        on(LocalDate.of(2027, 2, 1));

        assertThat(read("beside", 2027).beside())
                .extracting(YearBeside::year, YearBeside::approved)
                .containsExactly(tuple(2026, false), tuple(2025, false));
        approve(MARIA, "beside", YEAR, read("beside", YEAR).content().hash(), true)
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal.toString());
                });

        YearBeside before = read("beside", 2027).beside().get(0);

        assertThat(before.approved()).isTrue();
        assertThat(before.number("drop-outs-before")).hasValue(1);
        assertThat(before.number("no-such-line")).isEmpty();
    }

    /** What has left the house does not get another column because an earlier year is approved at last. */
    @Test
    void aYearApprovedLaterDoesNotStandBesideOutward() {
        on(LocalDate.of(2027, 2, 1));
        assertThat(approve(MARIA, "late", YEAR, read("late", YEAR).content().hash(), true))
                .isEmpty();
        on(LocalDate.of(2027, 2, 2));
        assertThat(approve(
                        MARIA,
                        "late",
                        YEAR - 1,
                        read("late", YEAR - 1).content().hash(),
                        true))
                .isEmpty();

        assertThat(read("late", YEAR).beside())
                .extracting(YearBeside::year, YearBeside::approved, YearBeside::outward)
                .containsExactly(tuple(2025, true, false), tuple(2024, false, false));
        assertThat(read("late", YEAR + 1).beside())
                .extracting(YearBeside::year, YearBeside::outward)
                .containsExactly(tuple(2026, true), tuple(2025, true));
    }

    @Test
    void whoeverOnlyRunsTheSystemSeesNoExactFigures() {
        Actor runs = Here.staff(Here.UPPSALA, "drift", "Dag Rift", "Driftansvarig", "Team", Mandate.ADMINISTRATOR);
        PrepareAnnualReport command = new PrepareAnnualReport("frozen", YEAR);

        assertThat(world().use(runs, ReadingAnnualReports.class)
                        .handle(runs, command)
                        .<Optional<CannotPrepareReport>>match(read -> Optional.empty(), Optional::of))
                .contains(new CannotPrepareReport.NoTaskWithPersons());
        assertThat(world().use(SARA, ReadingAnnualReports.class)
                        .handle(SARA, command)
                        .isDone())
                .isTrue();
    }

    @Test
    void aTeamOrAYearThatIsNotThereIsRefusedAndNoFault() {
        ReadingAnnualReports reading = world().use(MARIA, ReadingAnnualReports.class);

        assertThat(reading.handle(MARIA, new PrepareAnnualReport("nowhere", YEAR))
                        .isDone())
                .isFalse();
        assertThat(reading.handle(MARIA, new PrepareAnnualReport("frozen", 1999))
                        .isDone())
                .isFalse();
    }

    @Test
    void isApprovedByTheHeadOnceWhenTheYearIsOverAndTheWordsHaveBeenRead() {
        on(LocalDate.of(2026, 12, 31));
        String hash = read("refusing", YEAR).content().hash();
        assertThat(approve(SARA, "refusing", YEAR, hash, true)).contains(Lacking.NOT_HEAD_OF_SERVICE);
        assertThat(approve(MARIA, "refusing", YEAR, hash, true)).contains(Lacking.YEAR_NOT_OVER);

        on(LocalDate.of(2027, 1, 1));
        assertThat(approve(MARIA, "nowhere", YEAR, hash, true))
                .get()
                .isInstanceOf(CannotApproveReport.NotCounted.class);
        assertThat(approve(MARIA, "refusing", YEAR, hash, false)).contains(Lacking.WORDS_NOT_READ);
        assertThat(approve(MARIA, "refusing", YEAR, "0".repeat(64), true)).contains(Lacking.CHANGED_SINCE);
        assertThat(approve(MARIA, "refusing", YEAR, hash, true)).isEmpty();
        assertThat(approve(MARIA, "refusing", YEAR, hash, true)).contains(Lacking.ALREADY_APPROVED);
    }

    @Test
    void tellsWhatBecameOfLastYearsDevelopmentAreas() {
        on(LocalDate.of(2026, 5, 4));
        DevelopmentArea shorter = area("following", "Kortare väntan");
        DevelopmentArea closer = area("following", "Närmare skolan");
        on(LocalDate.of(2027, 3, 1));
        assertThat(read("following", 2027).content().areas())
                .allSatisfy(area -> assertThat(area.lacksFollowUp(2027)).isTrue());
        FollowUp reached = followUp(shorter.id(), FollowUpState.REACHED, LocalDate.of(2027, 2, 1))
                .orElseThrow();

        assertThat(read("following", 2027).counted().followUps(shorter.id())).containsExactly(reached);
        assertThat(read("following", 2027).content().areas())
                .filteredOn(area -> area.lacksFollowUp(2027))
                .extracting(ToldArea::id)
                .containsExactly(closer.id());
        assertThat(refused(shorter.id(), FollowUpState.UNDER_WAY, "Mer", LocalDate.of(2027, 2, 2)))
                .isEqualTo(CannotFollowUp.CLOSED);
        on(LocalDate.of(2028, 1, 10));
        assertThat(read("following", 2028).content().areas())
                .extracting(ToldArea::id)
                .containsExactly(closer.id());
        assertThat(read("following", 2027).content().areas()).hasSize(2);
    }

    @Test
    void aFollowUpIsWrittenByTheHeadOfAnAreaThatIsThereAndOnADayThatCanBe() {
        on(LocalDate.of(2026, 5, 4));
        DevelopmentArea area = area("refusing", "Fler samtal");
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertThat(world().use(SARA, FollowingUpAreas.class)
                        .handle(SARA, new FollowUpArea(area.id(), FollowUpState.REACHED, "Klart", day))
                        .<Optional<CannotFollowUp>>match(done -> Optional.empty(), Optional::of))
                .contains(CannotFollowUp.NOT_HEAD_OF_SERVICE);
        assertThat(refused(new UUID(0, 1), FollowUpState.REACHED, "Klart", day)).isEqualTo(CannotFollowUp.NO_SUCH_AREA);
        assertThat(refused(area.id(), FollowUpState.REACHED, " ", day)).isEqualTo(CannotFollowUp.NO_TEXT);
        assertThat(refused(area.id(), FollowUpState.REACHED, "x".repeat(4_001), day))
                .isEqualTo(CannotFollowUp.TOO_LONG);
        assertThat(refused(area.id(), FollowUpState.REACHED, "Klart", day.plusDays(1)))
                .isEqualTo(CannotFollowUp.IN_THE_FUTURE);
        assertThat(refused(area.id(), FollowUpState.REACHED, "Klart", day.minusDays(1)))
                .isEqualTo(CannotFollowUp.BEFORE_THE_LAST);
    }

    private static TestPlatform world() {
        TestPlatform started = running;
        if (started == null) {
            throw new IllegalStateException("No platform has been started.");
        }
        return started;
    }

    private static void on(LocalDate day) {
        world().clock().set(day);
    }

    private static YearInReview read(String team, int year) {
        return world().use(MARIA, ReadingAnnualReports.class)
                .handle(MARIA, new PrepareAnnualReport(team, year))
                .orElseThrow();
    }

    private static Optional<Refusal> approve(Actor actor, String team, int year, String hash, boolean words) {
        return world().use(actor, ApprovingAnnualReports.class)
                .handle(actor, new ApproveAnnualReport(team, year, hash, words))
                .match(done -> Optional.empty(), Optional::of);
    }

    private static DevelopmentArea area(String team, String heading) {
        return world().use(MARIA, WritingDevelopmentAreas.class)
                .handle(
                        MARIA,
                        new WriteDevelopmentArea(
                                team, heading, "Vi ska", world().clock().today()))
                .orElseThrow();
    }

    private static Optional<FollowUp> followUp(UUID area, FollowUpState state, LocalDate on) {
        return world().use(MARIA, FollowingUpAreas.class)
                .handle(MARIA, new FollowUpArea(area, state, "Så gick det", on))
                .match(Optional::of, refusal -> Optional.empty());
    }

    private static CannotFollowUp refused(UUID area, FollowUpState state, String text, LocalDate on) {
        return world().use(MARIA, FollowingUpAreas.class)
                .handle(MARIA, new FollowUpArea(area, state, text, on))
                .match(
                        done -> {
                            throw new AssertionError("It was written down.");
                        },
                        refusal -> refusal);
    }

    private static void dropsOutBefore(String team, LocalDate day) {
        on(day);
        CaseId someone = opened(team);
        world().use(SARA, Discharging.class)
                .handle(
                        SARA,
                        new DischargePerson(
                                someone,
                                day,
                                DischargeReason.DROP_OUT_BEFORE,
                                Map.of(),
                                "Ville inte",
                                Optional.empty()))
                .orElseThrow();
    }

    private static CaseId opened(String team) {
        CaseId id = CaseId.next(world().clock());
        CaseFile file = new CaseFile(
                        id,
                        new TeamId(team),
                        "Evas son",
                        Optional.empty(),
                        Stage.CONTACT,
                        world().clock().instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Revision.UNSAVED)
                .coordinatedBy(Coordinator.of(SARA));
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).add(file);
            return id;
        });
        return id;
    }

    /** A team of nothing but its name. */
    private record Small(String id) implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    new TeamId(id),
                    id,
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY, Owner.REGION),
                    List.of());
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> words = Map.of("criterion.age", "Age");
            return TeamBlueprint.forThoseWho(Criterion.fact("age", SettledBy.EITHER))
                    .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                    .build();
        }
    }
}

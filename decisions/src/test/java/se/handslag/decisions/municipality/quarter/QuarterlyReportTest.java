package se.handslag.decisions.municipality.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.CarryingOuts;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.quarter.CouncilStatistics.Elapsed;
import se.handslag.decisions.municipality.records.JpaCarryingOuts;

/** The report of a quarter through the real verbs and stores; every first decision is of 9 June 2025. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class QuarterlyReportTest {
    private static final YearQuarter THIRD = new YearQuarter(2025, 3);
    private static final YearQuarter FOURTH = new YearQuarter(2025, 4);
    private static final LocalDate DAY_AFTER = LocalDate.of(2025, 10, 1);

    @Parameter
    private Database database = Database.H2;

    private @Nullable Office open;

    @BeforeEach
    void open() {
        open = Office.on(database);
    }

    @AfterEach
    void close() {
        office().close();
    }

    @Test
    void whatWasSentReadsTheSameWhateverIsRecordedLater() {
        Granted waits = granted(12);
        Granted begins = granted(12);
        office().clock().set(DAY_AFTER);
        delayed(waits);
        delayed(begins);
        QuarterlyReport draft = report(THIRD);
        assertThat(draft.sent()).isEmpty();

        QuarterlyReport sent = send(draft).orElseThrow();
        record(begins, CarryingOutStep.CARRIED_OUT, LocalDate.of(2025, 8, 1), Optional.empty());
        record(waits, CarryingOutStep.CARRIED_OUT, DAY_AFTER, Optional.empty());

        assertThat(report(THIRD)).isEqualTo(sent);
        assertThat(sent.entries()).isEqualTo(draft.entries()).hasSize(2);
        assertThat(sent.law()).contains("34 kap. 1–4 §§").contains("2025:400");
        assertThat(office().use(MARIA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
        office().clock().set(LocalDate.of(2026, 1, 2));
        assertThat(report(FOURTH).entries())
                .extracting(ReportEntry::decision, ReportEntry::state, ReportEntry::closedOn)
                .containsExactlyInAnyOrder(
                        tuple(waits.id(), ReportedState.CARRIED_OUT, Optional.of(DAY_AFTER)),
                        tuple(begins.id(), ReportedState.CARRIED_OUT, Optional.of(LocalDate.of(2025, 8, 1))));
    }

    @Test
    void aReportOfAQuarterUnderTheOldLawCitesTheOldLaw() {
        assertThat(report(new YearQuarter(2025, 2)).law())
                .contains("16 kap. 6 f–6 h §§")
                .contains("2001:453");
    }

    @Test
    void theReportIsNotSentBeforeTheQuarterIsOverNorTwiceNorAfterALaterOne() {
        office().clock().set(LocalDate.of(2025, 9, 30));
        assertThat(refusal(send(report(THIRD)))).isEqualTo(CannotReportQuarter.NOT_OVER);
        office().clock().set(LocalDate.of(2026, 1, 1));
        QuarterlyReport third = report(THIRD);
        send(report(FOURTH)).orElseThrow();

        assertThat(refusal(send(report(FOURTH)))).isEqualTo(CannotReportQuarter.ALREADY_SENT);
        assertThat(refusal(send(third))).isEqualTo(CannotReportQuarter.LATER_ONE_SENT);
    }

    @Test
    void aDecisionWithoutReasonIsNotSent() {
        Granted waits = granted(12);
        office().clock().set(DAY_AFTER);
        assertThat(refusal(send(report(THIRD)))).isEqualTo(CannotReportQuarter.REASONS_MISSING);

        delayed(waits);

        assertThat(send(report(THIRD)).isDone()).isTrue();
    }

    @Test
    void whatChangedAfterTheReportWasReadIsNotSentUnread() {
        Granted waits = granted(12);
        office().clock().set(DAY_AFTER);
        delayed(waits);
        QuarterlyReport read = report(THIRD);
        record(waits, CarryingOutStep.CARRIED_OUT, LocalDate.of(2025, 9, 25), Optional.empty());

        assertThat(refusal(send(read))).isEqualTo(CannotReportQuarter.CHANGED_SINCE);
    }

    @Test
    void onlyTheHeadOfServiceHasTheReport() {
        assertThat(refusal(office().use(SARA, DrawingUpQuarterlyReports.class).handle(SARA, THIRD)))
                .isEqualTo(CannotReportQuarter.NOT_HEAD_OF_SERVICE);
        assertThat(refusal(office().use(SARA, SendingQuarterlyReport.class)
                        .handle(SARA, new SendQuarterlyReport(THIRD, ""))))
                .isEqualTo(CannotReportQuarter.NOT_HEAD_OF_SERVICE);
        assertThat(office().use(SARA, DrawingUpQuarterlyReports.class).owed(SARA))
                .isEmpty();
    }

    @Test
    void aQuarterThatIsOverIsOwedUntilItIsSent() {
        office().clock().set(DAY_AFTER);
        DrawingUpQuarterlyReports reports = office().use(MARIA, DrawingUpQuarterlyReports.class);
        assertThat(reports.owed(MARIA)).contains(THIRD);

        send(report(THIRD)).orElseThrow();

        assertThat(reports.owed(MARIA)).isEmpty();
    }

    @Test
    void theCouncilIsToldOfNumbersThatFollowFromTheReport() {
        granted(12);
        granted(12);
        Granted late = granted(12);
        Granted interrupted = granted(12);
        record(interrupted, CarryingOutStep.CARRIED_OUT, Office.OPENED, Optional.empty());
        office().clock().set(LocalDate.of(2025, 9, 30));
        record(
                interrupted,
                CarryingOutStep.INTERRUPTED,
                LocalDate.of(2025, 6, 20),
                Optional.of(WhyNotCarriedOut.MOVED));
        record(late, CarryingOutStep.CARRIED_OUT, LocalDate.of(2025, 9, 20), Optional.empty());

        CouncilStatistics numbers = office().use(MARIA, DrawingUpQuarterlyReports.class)
                .statistics(MARIA, THIRD)
                .orElseThrow();

        assertThat(numbers.total().notCarriedOut()).isEqualTo(2);
        assertThat(numbers.total().interrupted()).isEqualTo(1);
        assertThat(numbers.total().closed()).isEqualTo(1);
        assertThat(numbers.total().elapsed(Elapsed.UP_TO_SIX_MONTHS)).isEqualTo(3);
        assertThat(numbers.total().medianDays()).isEqualTo(113);
        assertThat(numbers.kinds()).singleElement().satisfies(line -> assertThat(line.kindOfSupport())
                .contains("hikikomori-uppsala"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update carrying_out set happened_on = date '2025-06-10'",
                "delete from carrying_out",
                "update quarterly_report set content_hash = 'other'",
                "delete from quarterly_report",
                "update quarterly_report_entry set state = 'carried-out'",
                "delete from quarterly_report_entry",
                "truncate table quarterly_report_entry",
                "update board_report set meeting = 'other'",
                "delete from board_report_decision"
            })
    void theApplicationsLoginCannotChangeWhatIsReported(String attack) {
        assertThatThrownBy(() -> office().inUnit(SARA, () -> execute(attack))).hasCauseInstanceOf(SQLException.class);
    }

    /** The store first narrows the cases down with SQL; whatever happens, that leaves out none that the rules would report. */
    @Test
    void theStoreLeavesOutNoCaseThatHasSomethingToReport() {
        Random random = new Random(34);
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            office().clock().set(Office.OPENED.plusDays(random.nextInt(90)));
            cases.add(aStoryOf(random));
        }
        office().clock().set(LocalDate.of(2027, 1, 1));
        CarryingOuts carryingOuts = new JpaCarryingOuts(office().use(MARIA, RecordSession.class));
        Set<ReportedState> seen = EnumSet.noneOf(ReportedState.class);
        for (YearQuarter quarter = new YearQuarter(2026, 4);
                quarter.compareTo(THIRD) >= 0;
                quarter = quarter.previous()) {
            YearQuarter asked = quarter;
            List<ReportEntry> ofAll =
                    office().inUnit(MARIA, () -> DraftingQuarter.of(asked, carryingOuts.histories(cases), List.of()));

            assertThat(report(asked).entries()).as(asked.toString()).isEqualTo(ofAll);
            ofAll.forEach(entry -> seen.add(entry.state()));
        }
        assertThat(seen)
                .as("What the stories lead to, or they would prove nothing")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ReportedState.CORRECTED)));
    }

    private CaseId aStoryOf(Random random) {
        Granted granted = granted(3 + random.nextInt(6));
        CaseId caseId = granted.caseId();
        MunicipalDecision decision = granted;
        LocalDate last = granted.period().to();
        boolean begun = false;
        boolean stopped = false;
        for (int i = 0; i < 6; i++) {
            LocalDate day = office().today().plusDays(random.nextInt(80));
            if (day.isAfter(last)) {
                return caseId;
            }
            office().clock().set(day);
            if (random.nextInt(3) == 0) {
                last = last.plusMonths(2 + random.nextInt(5));
                decision = office().use(SARA, Extending.class)
                        .handle(SARA, new ExtendSupport(caseId, last, "Planen", "Skäl", ""))
                        .orElseThrow();
            }
            Decided decided = new Decided(office());
            MunicipalDecision kept = decision;
            if (random.nextInt(8) == 0) {
                Optional<Period> days = Optional.of(new Period(day, day.plusDays(40 + random.nextInt(200))));
                decision = decided.decide(Decided.change(decision, ChangeGround.IN_FAVOUR, days))
                        .<MunicipalDecision>match(changed -> changed, refusal -> kept);
                last = decision.granted().orElseThrow().to();
            }
            if (random.nextInt(12) == 0) {
                office().use(SARA, EndingSupport.class)
                        .handle(SARA, Decided.end(caseId, EndGround.OWN_WISH, day.plusDays(random.nextInt(10))));
                return caseId;
            }
            CarryingOutStep step = !begun
                    ? CarryingOutStep.CARRIED_OUT
                    : stopped ? CarryingOutStep.RESUMED : CarryingOutStep.INTERRUPTED;
            boolean recorded = office().use(SARA, RecordingCarryingOut.class)
                    .handle(SARA, command(caseId, decision.id(), step, day))
                    .isDone();
            if (recorded) {
                stopped = step == CarryingOutStep.INTERRUPTED;
                begun = true;
            }
        }
        return caseId;
    }

    private static RecordCarryingOut command(CaseId caseId, DecisionId id, CarryingOutStep step, LocalDate day) {
        return new RecordCarryingOut(caseId, id, step, day, Optional.of(WhyNotCarriedOut.NO_STAFF), "");
    }

    private Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }

    private Granted granted(int months) {
        CaseId caseId = office().ready();
        LocalDate today = office().today();
        return office().decide(
                        Office.grant(caseId, today, today.plusMonths(months).minusDays(1)))
                .orElseThrow();
    }

    private void delayed(Granted decision) {
        record(
                decision,
                CarryingOutStep.DELAYED,
                decision.decidedOn().plusDays(1),
                Optional.of(WhyNotCarriedOut.NO_STAFF));
    }

    private void record(Granted decision, CarryingOutStep step, LocalDate on, Optional<WhyNotCarriedOut> why) {
        office().use(SARA, RecordingCarryingOut.class)
                .handle(SARA, new RecordCarryingOut(decision.caseId(), decision.id(), step, on, why, ""))
                .orElseThrow();
    }

    private QuarterlyReport report(YearQuarter quarter) {
        return office().use(MARIA, DrawingUpQuarterlyReports.class)
                .handle(MARIA, quarter)
                .orElseThrow();
    }

    private Outcome<QuarterlyReport, CannotReportQuarter> send(QuarterlyReport read) {
        return office().use(MARIA, SendingQuarterlyReport.class)
                .handle(MARIA, new SendQuarterlyReport(read.quarter(), read.contentHash()));
    }

    private static CannotReportQuarter refusal(Outcome<?, CannotReportQuarter> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("It was done.");
                },
                refusal -> refusal);
    }

    private int execute(String sql) {
        try (Statement statement =
                office().use(SARA, RecordSession.class).connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.handslag.decisions.municipality.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.board.DelegatedDecisions.DecisionPlace;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions.Listed;
import se.handslag.decisions.municipality.records.JpaDelegatedDecisions;

/** 7 kap. 8 § and 6 kap. 40 § kommunallagen (2017:725): the board is told of what was decided for it, and what it is not told of is known. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class Kl7DelegatedDecisionsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final String MEETING = "Omsorgsnämnden 2025-08-21";

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
    void theListSaysWhoDecidedOnWhichItemAndNamesNobodyElse() {
        Granted granted = office().granted();

        assertThat(list(false).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(granted.id());
            assertThat(row.caseId()).isEqualTo(granted.caseId());
            assertThat(row.kind()).isEqualTo(DecisionKind.GRANT);
            assertThat(row.item()).isEqualTo("3.1");
            assertThat(row.decider()).isEqualTo(SARA.name() + ", " + SARA.title());
            assertThat(row.decidedOn()).isEqualTo(Office.OPENED);
            assertThat(row.law()).contains("4 kap. 1 §");
            assertThat(row.meeting()).isEmpty();
        });
    }

    @Test
    void bothDaysOfThePeriodAreIncluded() {
        Granted first = office().granted();
        office().clock().set(Office.OPENED.plusDays(1));
        office().granted();
        office().clock().set(Office.OPENED.plusDays(2));
        Granted last = office().granted();

        assertThat(list(new Which(new Period(Office.OPENED, Office.OPENED.plusDays(2)), "", false))
                        .total())
                .isEqualTo(3);
        assertThat(list(new Which(new Period(Office.OPENED, Office.OPENED), "", false))
                        .rows())
                .extracting(DelegatedDecision::id)
                .containsExactly(first.id());
        assertThat(list(new Which(new Period(Office.OPENED.plusDays(2), LAST), "", false))
                        .rows())
                .extracting(DelegatedDecision::id)
                .containsExactly(last.id());
    }

    @Test
    void aDecisionIsReportedOnceAndOneMadeLaterComesWithTheNextReport() {
        Granted early = office().granted();
        office().clock().set(LAST);
        BoardReport first = report(FIRST, LAST).orElseThrow();
        Granted late = office().granted();
        assertThat(list(true).rows()).extracting(DelegatedDecision::id).containsExactly(late.id());

        BoardReport second = report(FIRST, LAST).orElseThrow();

        assertThat(first.decisions()).isEqualTo(1);
        assertThat(second.decisions()).isEqualTo(1);
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash()).hasSize(64);
        assertThat(list(false).rows())
                .extracting(DelegatedDecision::id, DelegatedDecision::meeting)
                .containsExactly(tuple(early.id(), Optional.of(MEETING)), tuple(late.id(), Optional.of(MEETING)));
        assertThat(list(true).rows()).isEmpty();
        assertThat(list(false).reports()).containsExactly(second, first);
        assertThat(first.law()).contains("7 kap. 8 §");
        assertThat(refusal(report(FIRST, LAST))).isEqualTo(CannotReportToTheBoard.NOTHING_TO_REPORT);
        assertThat(office().use(MARIA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
    }

    @Test
    void theStoreItselfRefusesADecisionInASecondReport() {
        Granted granted = office().granted();
        BoardReport report = report(FIRST, Office.OPENED).orElseThrow();
        DelegatedDecisions store = new JpaDelegatedDecisions(office().use(MARIA, RecordSession.class));
        BoardReport another = new BoardReport(
                BoardReportId.next(office().clock()),
                report.board(),
                report.days(),
                report.meeting(),
                1,
                report.law(),
                report.statuteBook(),
                report.contentHash(),
                report.reported());

        assertThatThrownBy(() -> office().inUnit(MARIA, () -> {
                    store.add(another, List.of(granted.id()));
                    return Boolean.TRUE;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(list(false).reports()).containsExactly(report);
    }

    @Test
    void anotherBoardsDecisionsAreLeftForThatBoard() {
        office().granted();

        assertThat(list(false).boards()).containsExactly(board());
        assertThat(refusal(office().use(MARIA, ReportingToTheBoard.class)
                        .handle(MARIA, new ReportToTheBoard("Äldrenämnden", FIRST, Office.OPENED, MEETING))))
                .isEqualTo(CannotReportToTheBoard.NOTHING_TO_REPORT);
        report(FIRST, Office.OPENED).orElseThrow();
        assertThat(list(false).boards()).isEmpty();
    }

    @Test
    void whatIsWrongInTheReportIsSaid() {
        office().granted();

        assertThat(refusal(report(LAST, FIRST))).isEqualTo(CannotReportToTheBoard.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(report(FIRST, Office.OPENED.plusDays(1)))).isEqualTo(CannotReportToTheBoard.IN_THE_FUTURE);
        assertThat(refusal(meeting(" "))).isEqualTo(CannotReportToTheBoard.NO_MEETING);
        assertThat(refusal(meeting("x".repeat(201)))).isEqualTo(CannotReportToTheBoard.MEETING_TOO_LONG);
        assertThat(refusal(office().use(SARA, ReportingToTheBoard.class)
                        .handle(SARA, new ReportToTheBoard(board(), FIRST, Office.OPENED, MEETING))))
                .isEqualTo(CannotReportToTheBoard.NOT_HEAD_OF_SERVICE);
        assertThatThrownBy(() -> office().use(SARA, ListingDelegatedDecisions.class)
                        .page(SARA, new Which(new Period(FIRST, LAST), "", false), Optional.empty()))
                .isInstanceOf(RefusedAct.class);
    }

    @Test
    void theListIsReadPageByPageWithoutLosingOrRepeatingAny() {
        List<DecisionId> made = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            office().clock().set(Office.OPENED.plusDays(day));
            made.add(office().granted().id());
            made.add(office().granted().id());
            made.add(office().granted().id());
        }
        DelegatedDecisions store = new JpaDelegatedDecisions(office().use(MARIA, RecordSession.class));
        Which all = new Which(new Period(FIRST, LAST), "", false);

        List<DecisionId> read = new ArrayList<>();
        office().inUnit(MARIA, () -> {
            Optional<DecisionPlace> after = Optional.empty();
            List<DelegatedDecision> page;
            do {
                page = store.list(all, after, 2);
                page.forEach(row -> read.add(row.id()));
                after = page.isEmpty() ? after : Optional.of(DecisionPlace.of(page.get(page.size() - 1)));
            } while (!page.isEmpty());
            return Boolean.TRUE;
        });

        assertThat(read).containsExactlyElementsOf(made);
        List<DecisionId> filed = office().use(MARIA, ListingDelegatedDecisions.class)
                .all(MARIA, all, rows -> rows.map(DelegatedDecision::id).toList());
        assertThat(filed).containsExactlyElementsOf(made);
    }

    private String board() {
        return list(false).rows().get(0).board();
    }

    private Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }

    private Listed list(boolean onlyNotReported) {
        return list(new Which(new Period(FIRST, LAST), "", onlyNotReported));
    }

    private Listed list(Which which) {
        return office().use(MARIA, ListingDelegatedDecisions.class).page(MARIA, which, Optional.empty());
    }

    private Outcome<BoardReport, CannotReportToTheBoard> report(LocalDate from, LocalDate to) {
        return office().use(MARIA, ReportingToTheBoard.class)
                .handle(MARIA, new ReportToTheBoard(board(), from, to, MEETING));
    }

    private Outcome<BoardReport, CannotReportToTheBoard> meeting(String meeting) {
        return office().use(MARIA, ReportingToTheBoard.class)
                .handle(MARIA, new ReportToTheBoard(board(), FIRST, Office.OPENED, meeting));
    }

    private static CannotReportToTheBoard refusal(Outcome<BoardReport, CannotReportToTheBoard> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("It was reported.");
                },
                refusal -> refusal);
    }
}

package se.handslag.decisions.municipality.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.carryout.CarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOutFact;
import se.handslag.decisions.municipality.carryout.CarryingOutFactId;
import se.handslag.decisions.municipality.carryout.CarryingOutHistory;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.FavourableDecision;
import se.handslag.decisions.municipality.carryout.SupportDecision;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;

/**
 * 34 kap. 1 and 2 §§ socialtjänstlagen (2025:400), in the manner of a commentary: each row a sentence, what happened, and what the report of
 * a quarter says of it.
 *
 * <p>A decision is written {@code day of decision: first day/last day}, with {@code ended day} where a later decision ended it; a second one
 * extends the first. What happened is written {@code step day}, of the decision in force on that day.
 */
class Sol34NotCarriedOutTest {
    private static final CaseId CASE = new CaseId(new UUID(1, 1));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        On the day when exactly three months have passed there is nothing to report yet       | 2025-12-31: 2026-01-01/2026-12-31 |                                                          | 2026-1 |
        A day later than three months is reported                                             | 2025-12-30: 2026-01-01/2026-12-31 |                                                          | 2026-1 | not-carried-out 2025-12-30
        Three months from 30 November end on the last day of February                         | 2025-11-30: 2025-12-01/2026-12-31 | carried-out 2026-02-28                                   | 2026-1 |
        One who begins on 1 March is a day too late for a decision of 30 November             | 2025-11-30: 2025-12-01/2026-12-31 | carried-out 2026-03-01                                   | 2026-1 | carried-out 2025-11-30 2026-03-01
        In a leap year February lends a day                                                   | 2023-11-30: 2023-12-01/2024-12-31 | carried-out 2024-02-29                                   | 2024-1 |
        Three months from 31 January end on 30 April                                          | 2026-01-31: 2026-02-01/2026-12-31 | carried-out 2026-04-30                                   | 2026-2 |
        Carried out on the day of the decision is carried out                                 | 2026-01-05: 2026-01-05/2026-12-31 | carried-out 2026-01-05                                   | 2026-2 |
        One who still waits is reported again the next quarter                                | 2025-12-30: 2026-01-01/2026-12-31 |                                                          | 2026-2 | not-carried-out 2025-12-30
        Carried out too late within the quarter is reported with its day                      | 2025-12-15: 2026-01-01/2026-12-31 | carried-out 2026-03-20                                   | 2026-1 | carried-out 2025-12-15 2026-03-20
        Carried out on the first day of a quarter waited on the last day of the one before    | 2025-12-15: 2026-01-01/2026-12-31 | carried-out 2026-04-01                                   | 2026-1 | not-carried-out 2025-12-15
        and its day is told in the quarter in which it was                                    | 2025-12-15: 2026-01-01/2026-12-31 | carried-out 2026-04-01                                   | 2026-2 | carried-out 2025-12-15 2026-04-01
        and not once more                                                                     | 2025-12-15: 2026-01-01/2026-12-31 | carried-out 2026-04-01                                   | 2026-3 |
        A reason does not carry anything out                                                  | 2025-12-15: 2026-01-01/2026-12-31 | delayed 2026-03-01                                       | 2026-1 | not-carried-out 2025-12-15
        An interruption of exactly three months is not reported                               | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-12-31           | 2026-1 |
        An interruption of a day more is                                                      | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-12-30           | 2026-1 | interrupted 2025-12-30
        Begun again on the last day is in time                                                | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-12-10; resumed 2026-03-10 | 2026-1 |
        Begun again a day later is not                                                        | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-12-10; resumed 2026-03-11 | 2026-1 | resumed 2025-12-10 2026-03-11
        Each interruption has its own three months                                            | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-10-01; resumed 2025-12-20; interrupted 2025-12-27 | 2026-1 | interrupted 2025-12-27
        Two short interruptions are never one long                                            | 2025-06-01: 2025-06-01/2026-12-31 | carried-out 2025-06-10; interrupted 2025-11-01; resumed 2026-01-15; interrupted 2026-01-16 | 2026-1 |
        Too late twice is told twice                                                          | 2025-08-01: 2025-08-01/2026-12-31 | carried-out 2025-11-20; interrupted 2025-11-21; resumed 2026-02-28 | 2025-4 | carried-out 2025-08-01 2025-11-20
        the second time for the interruption                                                  | 2025-08-01: 2025-08-01/2026-12-31 | carried-out 2025-11-20; interrupted 2025-11-21; resumed 2026-02-28 | 2026-1 | resumed 2025-11-21 2026-02-28
        Support that ran out while the person waited is reported as ended                     | 2025-10-15: 2025-10-15/2026-02-14 |                                                          | 2026-1 | ended 2025-10-15 2026-02-14
        and not again                                                                         | 2025-10-15: 2025-10-15/2026-02-14 |                                                          | 2026-2 |
        Support of three months that was never begun was not begun within three months        | 2025-11-10: 2025-11-10/2026-02-09 |                                                          | 2026-1 | ended 2025-11-10 2026-02-09
        Support that was ended by a decision within three months left nothing to carry out    | 2025-11-10: 2025-11-10/2026-12-31 ended 2026-01-31 |                                         | 2026-1 |
        Support that was ended by a decision after more than three months waited all the same | 2025-11-10: 2025-11-10/2026-12-31 ended 2026-03-05 |                                         | 2026-1 | ended 2025-11-10 2026-03-05
        An interruption until the support ran out within three months is not reported         | 2025-06-01: 2025-06-01/2026-01-31 | carried-out 2025-06-10; interrupted 2025-11-10           | 2026-1 |
        An extension of support that is given needs no new act                                | 2025-09-01: 2025-09-01/2025-11-30, 2025-11-20: 2025-12-01/2026-12-31 | carried-out 2025-09-03        | 2026-1 |
        An extension of support that was never begun has three months of its own              | 2025-09-01: 2025-09-01/2025-12-15, 2025-12-10: 2025-12-16/2026-12-31 |                               | 2026-1 | not-carried-out 2025-12-10
        and what it extends is reported as extended                                           | 2025-09-01: 2025-09-01/2025-12-15, 2025-12-10: 2025-12-16/2026-12-31 |                               | 2025-4 | extended 2025-09-01 2025-12-15
        An interruption goes on in the extension                                              | 2025-09-01: 2025-09-01/2025-12-15, 2025-12-10: 2025-12-16/2026-12-31 | carried-out 2025-09-03; interrupted 2025-12-01 | 2026-1 | interrupted 2025-12-01
        and may be ended in it                                                                | 2025-09-01: 2025-09-01/2025-12-15, 2025-12-10: 2025-12-16/2026-12-31 | carried-out 2025-09-03; interrupted 2025-12-01; resumed 2026-01-10 | 2026-1 |
        """)
    void whatTheReportOfAQuarterSays(
            String sentence, String decisions, String happened, String quarter, String expected) {
        List<ReportEntry> entries = report(quarter, history(decisions, happened), List.of());

        assertThat(said(entries)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Before anything is recorded it waits from the day of the decision | 2026-01-05: 2026-01-10/2026-12-31 |                                                          | 2026-03-01 | not-yet 2026-01-05
        The day before it was carried out it was not                      | 2026-01-05: 2026-01-10/2026-12-31 | carried-out 2026-02-01                                   | 2026-01-31 | not-yet 2026-01-05
        On the day it was carried out it was                              | 2026-01-05: 2026-01-10/2026-12-31 | carried-out 2026-02-01                                   | 2026-02-01 | carried-out 2026-02-01
        An interruption is one from its day                               | 2026-01-05: 2026-01-10/2026-12-31 | carried-out 2026-02-01; interrupted 2026-03-01           | 2026-03-01 | interrupted 2026-03-01
        Begun again is carried out from that day                          | 2026-01-05: 2026-01-10/2026-12-31 | carried-out 2026-02-01; interrupted 2026-03-01; resumed 2026-03-09 | 2026-06-01 | carried-out 2026-03-09
        A reason changes nothing                                          | 2026-01-05: 2026-01-10/2026-12-31 | carried-out 2026-02-01; interrupted 2026-03-01; delayed 2026-03-09 | 2026-06-01 | interrupted 2026-03-01
        """)
    void howADecisionStandsOnADay(String sentence, String decisions, String happened, LocalDate day, String expected) {
        CarryingOutHistory history = history(decisions, happened);

        CarryingOut stands = history.on(day, history.decisions().get(0).id());

        assertThat(stands.state().code() + " " + stands.since()).isEqualTo(expected);
    }

    @Test
    void aDecisionThatThePersonAskedToWaitWithIsReportedAndSaysSo() {
        CarryingOutHistory history = history("2025-12-15: 2026-01-01/2026-12-31", "delayed 2026-01-10 asked-to-wait");

        assertThat(report("2026-1", history, List.of())).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(ReportedState.NOT_CARRIED_OUT);
            assertThat(entry.why()).contains(WhyNotCarriedOut.ASKED_TO_WAIT);
            assertThat(entry.lacksReason()).isFalse();
        });
    }

    @Test
    void theReasonRecordedLastIsTheOneThatIsReported() {
        CarryingOutHistory history = history(
                "2025-12-15: 2026-01-01/2026-12-31", "delayed 2026-01-10 no-staff; delayed 2026-03-10 in-hospital");

        assertThat(report("2026-1", history, List.of()))
                .extracting(ReportEntry::why)
                .containsExactly(Optional.of(WhyNotCarriedOut.IN_HOSPITAL));
    }

    @Test
    void aReasonOfAnotherTimeIsNotTheReasonOfThis() {
        CarryingOutHistory history = history(
                "2025-06-01: 2025-06-01/2026-12-31",
                "delayed 2025-06-05 no-staff; carried-out 2025-06-10; interrupted 2025-12-01 moved");

        assertThat(report("2026-1", history, List.of()))
                .extracting(ReportEntry::why)
                .containsExactly(Optional.of(WhyNotCarriedOut.MOVED));
    }

    @Test
    void whatTheReportBeforeSaidWaitsIsFollowedAlsoWhenItsDayWasRecordedTooLateForThatReport() {
        String decision = "2025-09-15: 2025-09-15/2026-12-31";
        List<ReportEntry> before = report("2025-4", history(decision, ""), List.of());

        List<ReportEntry> entries = report("2026-1", history(decision, "carried-out 2025-12-27"), before);

        assertThat(said(entries)).isEqualTo("carried-out 2025-09-15 2025-12-27");
    }

    @Test
    void whatProvesToHaveBeenCarriedOutInTimeIsToldWithItsDay() {
        String decision = "2025-09-15: 2025-09-15/2026-12-31";
        List<ReportEntry> before = report("2025-4", history(decision, ""), List.of());

        List<ReportEntry> entries = report("2026-1", history(decision, "carried-out 2025-09-20"), before);

        assertThat(said(entries)).isEqualTo("carried-out 2025-09-15 2025-09-20");
    }

    @Test
    void anInterruptionThatWasAMistakeIsCorrectedInTheNextReport() {
        String decision = "2025-06-01: 2025-06-01/2026-12-31";
        List<ReportEntry> before = report(
                "2025-4", history(decision, "carried-out 2025-06-10; interrupted 2025-09-01 no-staff"), List.of());

        List<ReportEntry> entries = report("2026-1", history(decision, "carried-out 2025-06-10"), before);

        assertThat(said(entries)).isEqualTo("corrected 2025-09-01");
        assertThat(entries.get(0).lacksReason()).isFalse();
    }

    @Test
    void aDecisionThatEndsTheSupportEndsTheWaitForItsDaysAndForThoseOfAnExtensionThatHasNotBegun() {
        List<FavourableDecision> left = among(
                made(1, DecisionKind.GRANT, "2025-09-01", "2025-09-01/2026-01-31", 0, ""),
                made(2, DecisionKind.EXTEND, "2025-12-20", "2026-02-01/2026-12-31", 1, ""),
                made(3, DecisionKind.END, "2026-01-10", "", 2, "2026-01-15"));

        List<ReportEntry> entries = report("2026-1", CarryingOutHistory.of(left, List.of()), List.of());

        assertThat(said(entries)).isEqualTo("extended 2025-09-01 2026-01-15");
    }

    @Test
    void aChangeDoesNotLetThePersonWaitAnew() {
        List<FavourableDecision> left = among(
                made(1, DecisionKind.GRANT, "2025-11-01", "2025-11-01/2026-06-30", 0, ""),
                made(2, DecisionKind.CHANGE, "2026-01-20", "2026-01-20/2026-12-31", 1, ""));

        List<ReportEntry> entries = report("2026-1", CarryingOutHistory.of(left, List.of()), List.of());

        assertThat(entries)
                .filteredOn(entry -> entry.state() == ReportedState.NOT_CARRIED_OUT)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision()).isEqualTo(new DecisionId(new UUID(2, 2)));
                    assertThat(entry.decidedOn()).isEqualTo(LocalDate.of(2026, 1, 20));
                    assertThat(entry.since()).isEqualTo(LocalDate.of(2025, 11, 1));
                });
    }

    @Test
    void aChangeOfSupportThatIsGivenNeedsNoNewAct() {
        List<FavourableDecision> left = among(
                made(1, DecisionKind.GRANT, "2025-09-01", "2025-09-01/2026-06-30", 0, ""),
                made(2, DecisionKind.CHANGE, "2025-11-20", "2025-11-20/2026-12-31", 1, ""));
        CarryingOutFact begun = fact(left.get(0), "carried-out 2025-09-05", 1, Optional.empty());

        CarryingOutHistory history = CarryingOutHistory.of(left, List.of(begun));

        assertThat(report("2026-1", history, List.of())).isEmpty();
        assertThat(history.on(LocalDate.of(2026, 3, 1), left.get(1).id()).state())
                .isEqualTo(CarryingOut.State.CARRIED_OUT);
    }

    @Test
    void supportThatGoesOnBecauseItsEndingWasChangedNeedsNoNewAct() {
        List<FavourableDecision> left = among(
                made(1, DecisionKind.GRANT, "2025-09-01", "2025-09-01/2026-06-30", 0, ""),
                made(2, DecisionKind.END, "2025-11-01", "", 1, "2025-11-10"),
                made(3, DecisionKind.CHANGE, "2025-11-05", "2025-11-11/2026-06-30", 2, ""));
        CarryingOutFact begun = fact(left.get(0), "carried-out 2025-09-05", 1, Optional.empty());

        assertThat(report("2026-1", CarryingOutHistory.of(left, List.of(begun)), List.of()))
                .isEmpty();
    }

    @Test
    void aRefusalThatIsChangedIntoSupportHasThreeMonthsOfItsOwn() {
        List<FavourableDecision> left = among(
                made(1, DecisionKind.REFUSE, "2025-06-01", "", 0, ""),
                made(2, DecisionKind.CHANGE, "2025-12-30", "2026-01-01/2026-12-31", 1, ""));

        assertThat(said(report("2026-1", CarryingOutHistory.of(left, List.of()), List.of())))
                .isEqualTo("not-carried-out 2025-12-30");
    }

    @Test
    void aRefusalAndAClosedApplicationGrantNothingThatCouldBeCarriedOut() {
        assertThat(among(
                        made(1, DecisionKind.REFUSE, "2025-09-01", "", 0, ""),
                        made(2, DecisionKind.DISCONTINUE, "2025-09-02", "", 0, ""),
                        made(3, DecisionKind.DISMISS, "2025-09-03", "", 0, ""),
                        made(4, DecisionKind.CHANGE, "2025-09-04", "", 1, "")))
                .isEmpty();
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        FavourableDecision decision = decision(1, "2025-12-15: 2026-01-01/2026-12-31", Optional.empty());
        CarryingOutFact mistaken = fact(decision, "carried-out 2026-01-05", 1, Optional.empty());
        CarryingOutFact takenBack = fact(decision, "taken-back 2026-02-01", 2, Optional.of(mistaken.id()));

        CarryingOutHistory history = CarryingOutHistory.of(List.of(decision), List.of(mistaken, takenBack));

        assertThat(said(report("2026-1", history, List.of()))).isEqualTo("not-carried-out 2025-12-15");
    }

    @Test
    void thoseWhoHaveWaitedLongestStandFirst() {
        CarryingOutHistory later = history("2025-12-20: 2026-01-01/2026-12-31", "");
        CarryingOutHistory earlier = CarryingOutHistory.of(
                List.of(decision(9, "2025-12-01: 2026-01-01/2026-12-31", Optional.empty())), List.of());
        CarryingOutHistory done = CarryingOutHistory.of(
                List.of(decision(8, "2025-11-01: 2025-11-01/2026-01-31", Optional.empty())), List.of());

        List<ReportEntry> entries =
                DraftingQuarter.of(new YearQuarter(2026, 1), List.of(done, later, earlier), List.of());

        assertThat(entries)
                .extracting(ReportEntry::since)
                .containsExactly(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 20), LocalDate.of(2025, 11, 1));
    }

    private static List<ReportEntry> report(String quarter, CarryingOutHistory history, List<ReportEntry> before) {
        return DraftingQuarter.of(YearQuarter.parse(quarter).orElseThrow(), List.of(history), before);
    }

    private static String said(List<ReportEntry> entries) {
        return entries.stream()
                .map(entry -> entry.state().code() + " " + entry.since()
                        + entry.closedOn().map(day -> " " + day).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static CarryingOutHistory history(String decisions, String happened) {
        List<FavourableDecision> granted = new ArrayList<>();
        for (String written : decisions.split(", ")) {
            Optional<DecisionId> earlier = granted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(granted.get(granted.size() - 1).id());
            granted.add(decision(granted.size() + 1, written, earlier));
        }
        List<CarryingOutFact> facts = new ArrayList<>();
        for (String written : happened == null ? new String[0] : happened.split("; ")) {
            if (!written.isBlank()) {
                LocalDate day = LocalDate.parse(written.split(" ")[1]);
                FavourableDecision inForce = granted.stream()
                        .filter(it -> it.period().contains(day))
                        .findFirst()
                        .orElse(granted.get(0));
                facts.add(fact(inForce, written, facts.size() + 1, Optional.empty()));
            }
        }
        return CarryingOutHistory.of(granted, facts);
    }

    private static FavourableDecision decision(int number, String written, Optional<DecisionId> goesOnFrom) {
        String[] words = written.split("[: /]+");
        LocalDate decidedOn = LocalDate.parse(words[0]);
        return new FavourableDecision(
                new DecisionId(new UUID(2, number)),
                CASE,
                new TeamId("hikikomori-uppsala"),
                "Hikikomori Uppsala",
                decidedOn,
                decidedOn,
                new Period(LocalDate.parse(words[1]), LocalDate.parse(words[2])),
                goesOnFrom,
                words.length > 3 ? Optional.of(LocalDate.parse(words[4])) : Optional.empty());
    }

    /** The decisions of one case as they were made, each with what it does to support. */
    private static List<FavourableDecision> among(SupportDecision... oldestFirst) {
        return FavourableDecision.among(List.of(oldestFirst));
    }

    private static SupportDecision made(
            int number, DecisionKind kind, String day, String granted, int about, String lastDay) {
        return new SupportDecision(
                new DecisionId(new UUID(2, number)),
                CASE,
                new TeamId("hikikomori-uppsala"),
                "Hikikomori Uppsala",
                kind,
                LocalDate.parse(day),
                granted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Period(
                                LocalDate.parse(granted.split("/")[0]), LocalDate.parse(granted.split("/")[1]))),
                about == 0 ? Optional.empty() : Optional.of(new DecisionId(new UUID(2, about))),
                lastDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay)));
    }

    private static CarryingOutFact fact(
            FavourableDecision of, String written, int number, Optional<CarryingOutFactId> takesBack) {
        String[] words = written.split(" ");
        CarryingOutStep step = CarryingOutStep.ofCode(words[0]).orElseThrow();
        Optional<WhyNotCarriedOut> why = step.needsReason()
                ? Optional.of(
                        words.length > 2 ? WhyNotCarriedOut.ofCode(words[2]).orElseThrow() : WhyNotCarriedOut.NO_STAFF)
                : Optional.empty();
        return new CarryingOutFact(
                new CarryingOutFactId(new UUID(3, number)),
                CASE,
                of.id(),
                step,
                LocalDate.parse(words[1]),
                why,
                "",
                takesBack,
                Signature.of(SARA, Instant.EPOCH.plusSeconds(number)));
    }
}

package se.handslag.reporting.municipality.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.planning.Discharge;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.indicator.Indicators;

class AnnualFiguresTest {
    private static final List<GoalDefinition> GOALS = List.of(
            new GoalDefinition("informed", 100),
            new GoalDefinition("isolation-broken", 90),
            new GoalDefinition("way-back", 50));
    private static final TeamId TEAM = new TeamId("hikikomori-uppsala");
    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);
    private static final Set<DischargeReason> BEFORE =
            Set.of(DischargeReason.DROP_OUT_BEFORE, DischargeReason.NOT_ELIGIBLE);

    @Test
    void countsAYearThatWasCountedByHand() {
        List<ParticipantHistory> histories = List.of(
                // Began the year before, ended in March with two of three goals: a participant, discharged, not
                // enrolled.
                history(
                        "2024-09-01",
                        "2004-02-29",
                        "2024-10-01",
                        List.of("2024-10-01/2025-06-30"),
                        ended("2025-03-15", DischargeReason.COMPLETED, Answer.YES, Answer.YES, Answer.NO)),
                // Began in July, still there: a participant and enrolled.
                history("2025-05-01", "2000-07-01", "2025-06-30", List.of("2025-07-01/2026-06-30"), Optional.empty()),
                // Dropped out in October after support had begun; goal two could not be told.
                history(
                        "2025-01-10",
                        "1993-01-01",
                        "2025-02-10",
                        List.of("2025-02-10/2025-12-31"),
                        ended("2025-10-02", DischargeReason.DROP_OUT_DURING, Answer.YES, Answer.UNKNOWN, Answer.NO)),
                // Dropped out in May without ever beginning: no participant.
                history(
                        "2025-04-01",
                        "",
                        "",
                        List.of(),
                        ended(
                                "2025-05-20",
                                DischargeReason.DROP_OUT_BEFORE,
                                Answer.UNKNOWN,
                                Answer.UNKNOWN,
                                Answer.UNKNOWN)),
                // Was granted support and left before its first day: dropped out before, never a participant.
                history(
                        "2025-08-01",
                        "2006-12-31",
                        "2025-09-01",
                        List.of("2025-10-01/2025-12-31"),
                        ended(
                                "2025-09-15",
                                DischargeReason.DROP_OUT_BEFORE,
                                Answer.UNKNOWN,
                                Answer.UNKNOWN,
                                Answer.UNKNOWN)),
                // Ended the year before: not in this year at all.
                history(
                        "2023-01-01",
                        "1980-01-01",
                        "2023-02-01",
                        List.of("2023-02-01/2024-12-31"),
                        ended("2024-12-31", DischargeReason.COMPLETED, Answer.YES, Answer.YES, Answer.YES)));

        AnnualFigures figures = figures(2025, LONG_AFTER, GOALS, histories);

        assertThat(figures.participants()).isEqualTo(3);
        assertThat(figures.enrolled()).isEqualTo(2);
        assertThat(figures.discharged()).isEqualTo(2);
        assertThat(figures.dropOutsBefore()).isEqualTo(2);
        assertThat(figures.dropOutsDuring()).isEqualTo(1);
        assertThat(figures.goals())
                .containsExactly(
                        new GoalResult("informed", 100, 2, 0, 0),
                        new GoalResult("isolation-broken", 90, 1, 0, 1),
                        new GoalResult("way-back", 50, 0, 2, 0));
        assertThat(figures.goals().get(0).isMet()).isTrue();
        assertThat(figures.goals().get(1).percent()).isEqualTo(50);
        assertThat(figures.goals().get(1).isMet()).isFalse();
        // Ages at the first day of support: 20 (29 February 2004 to 1 October 2024), 25 and 32.
        assertThat(figures.ages())
                .containsEntry(AgeGroup.FROM_18, 1)
                .containsEntry(AgeGroup.FROM_21, 1)
                .containsEntry(AgeGroup.FROM_31, 1)
                .containsEntry(AgeGroup.UNKNOWN, 0);
        assertThat(figures.quarters())
                .containsExactly(
                        new Quarter(1, 1, 1, 0, 0),
                        new Quarter(2, 0, 0, 1, 0),
                        new Quarter(3, 1, 0, 1, 0),
                        new Quarter(4, 0, 1, 0, 1));
        // First decisions in 2025 came after 60, 31 and 31 days.
        assertThat(figures.medianDaysToDecision()).hasValue(31);
    }

    @Test
    void countsAYearThatIsNotOverNoFurtherThanToday() {
        List<ParticipantHistory> histories = List.of(
                history("2025-01-10", "1993-01-01", "2025-02-10", List.of("2025-02-10/2025-12-31"), Optional.empty()),
                history("2025-05-10", "1993-01-01", "2025-06-10", List.of("2025-07-01/2025-12-31"), Optional.empty()));

        AnnualFigures figures = figures(2025, LocalDate.of(2025, 6, 30), GOALS, histories);

        assertThat(figures.participants()).isEqualTo(1);
        assertThat(figures.enrolled()).isEqualTo(1);
        assertThat(figures.quarters())
                .containsExactly(
                        new Quarter(1, 1, 0, 0, 0),
                        new Quarter(2, 0, 0, 0, 0),
                        new Quarter(3, 0, 0, 0, 0),
                        new Quarter(4, 0, 0, 0, 0));
    }

    @Test
    void countsTheFirstQuarterOfAYearThatIsInIt() {
        List<ParticipantHistory> histories = List.of(
                history("2025-01-10", "1993-01-01", "2025-02-10", List.of("2025-02-10/2025-12-31"), Optional.empty()));

        AnnualFigures figures = figures(2025, LocalDate.of(2025, 2, 10), GOALS, histories);

        assertThat(figures.enrolled()).isEqualTo(1);
        assertThat(figures.quarters()).extracting(Quarter::enrolled).containsExactly(1, 0, 0, 0);
    }

    @Test
    void aYearWithoutAnyoneHasFiguresAndMeetsNoTarget() {
        AnnualFigures figures = figures(2025, LONG_AFTER, GOALS, List.of());

        assertThat(figures.participants()).isZero();
        assertThat(figures.goals()).allSatisfy(goal -> {
            assertThat(goal.percent()).isZero();
            assertThat(goal.isMet()).isFalse();
        });
        assertThat(figures.medianDaysToDecision()).isEmpty();
    }

    @Test
    void theTargetIsMetExactlyAtItsShareAndNotByRounding() {
        assertThat(new GoalResult("isolation-broken", 90, 9, 1, 0).isMet()).isTrue();
        assertThat(new GoalResult("isolation-broken", 90, 897, 103, 0).isMet()).isFalse();
        assertThat(new GoalResult("informed", 100, 199, 0, 1).isMet()).isFalse();
        assertThat(new GoalResult("informed", 100, 199, 0, 1).percent()).isEqualTo(99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void agreesWithCountingDayByDay(long seed) {
        Random random = new Random(seed);
        List<ParticipantHistory> histories = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            histories.add(generated(random));
        }
        for (int year = 2023; year <= 2026; year++) {
            AnnualFigures figures = figures(year, LONG_AFTER, GOALS, histories);
            int participants = 0;
            int enrolled = 0;
            for (ParticipantHistory history : histories) {
                participants += dayByDay(history, year) ? 1 : 0;
                enrolled += firstDayInTeam(history)
                                .map(LocalDate::getYear)
                                .filter(first -> first == figures.year())
                                .isPresent()
                        ? 1
                        : 0;
            }
            assertThat(figures.participants()).isEqualTo(participants);
            assertThat(figures.enrolled()).isEqualTo(enrolled);
            assertThat(figures.ages().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(participants);
            assertThat(figures.quarters().stream().mapToInt(Quarter::enrolled).sum())
                    .isEqualTo(enrolled);
            assertThat(figures.quarters().stream().mapToInt(Quarter::discharged).sum())
                    .isEqualTo(figures.discharged());
            assertThat(figures.goals()).allSatisfy(goal -> assertThat(goal.of()).isEqualTo(figures.discharged()));
        }
    }

    private static AnnualFigures figures(
            int year, LocalDate today, List<GoalDefinition> goals, List<ParticipantHistory> histories) {
        List<String> ids = goals.stream().map(GoalDefinition::id).toList();
        return AnnualFigures.of(
                year,
                goals,
                Indicators.published()
                        .forGoals(ids)
                        .over(
                                AnnualFigures.periods(year, today),
                                histories.stream()
                                        .map(history -> Cell.of(history.episode(TEAM, TEAM.value())))
                                        .iterator()));
    }

    private static boolean dayByDay(ParticipantHistory history, int year) {
        Optional<LocalDate> first = firstDayInTeam(history);
        if (first.isEmpty()) {
            return false;
        }
        LocalDate last = history.discharge().map(Discharge::on).orElseGet(() -> history.support().stream()
                .map(Period::to)
                .max(LocalDate::compareTo)
                .orElseThrow());
        for (LocalDate day = first.get(); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getYear() == year) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> firstDayInTeam(ParticipantHistory history) {
        Optional<LocalDate> first = history.support().stream().map(Period::from).min(LocalDate::compareTo);
        return first.filter(
                day -> history.discharge().map(end -> !end.on().isBefore(day)).orElse(true));
    }

    private static ParticipantHistory generated(Random random) {
        LocalDate contact = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1500));
        if (random.nextInt(4) == 0) {
            DischargeReason reason = BEFORE.stream().sorted().toList().get(random.nextInt(BEFORE.size()));
            return history(
                    contact.toString(),
                    "",
                    "",
                    List.of(),
                    ended(
                            contact.plusDays(random.nextInt(90)).toString(),
                            reason,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN));
        }
        LocalDate decided = contact.plusDays(random.nextInt(60));
        List<String> periods = new ArrayList<>();
        LocalDate from = decided;
        for (int i = 0; i <= random.nextInt(4); i++) {
            LocalDate to = from.plusMonths(3 + random.nextInt(6)).minusDays(1);
            periods.add(from + "/" + to);
            from = to.plusDays(1);
        }
        LocalDate last = from.minusDays(1);
        Optional<Discharge> end = random.nextBoolean()
                ? ended(
                        decided.plusDays(random.nextInt((int) (last.toEpochDay() - decided.toEpochDay() + 1)))
                                .toString(),
                        random.nextBoolean() ? DischargeReason.COMPLETED : DischargeReason.DROP_OUT_DURING,
                        answer(random),
                        answer(random),
                        answer(random))
                : Optional.empty();
        return history(contact.toString(), "1999-05-05", decided.toString(), periods, end);
    }

    private static Answer answer(Random random) {
        return Answer.values()[random.nextInt(3)];
    }

    private static ParticipantHistory history(
            String contacted, String born, String decided, List<String> support, Optional<Discharge> end) {
        CaseId caseId = new CaseId(UUID.randomUUID());
        return new ParticipantHistory(
                caseId,
                LocalDate.parse(contacted),
                born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born)),
                decided.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(decided)),
                support.stream()
                        .map(text -> text.split("/"))
                        .map(ends -> new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                        .toList(),
                end);
    }

    private static Optional<Discharge> ended(
            String day, DischargeReason reason, Answer informed, Answer isolation, Answer wayBack) {
        return Optional.of(new Discharge(
                new CaseId(UUID.randomUUID()),
                TEAM,
                LocalDate.parse(day),
                reason,
                Map.of("informed", informed, "isolation-broken", isolation, "way-back", wayBack),
                new Signature(
                        new StaffId("sara"),
                        "Sara Lind",
                        "Socionom",
                        AuthorityId.municipality("0380"),
                        LocalDate.parse(day)
                                .atStartOfDay(java.time.ZoneOffset.UTC)
                                .toInstant())));
    }
}

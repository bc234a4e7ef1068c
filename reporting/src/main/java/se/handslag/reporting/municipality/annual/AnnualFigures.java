package se.handslag.reporting.municipality.annual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import se.handslag.core.casework.Period;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.planning.Discharge;
import se.handslag.planning.DischargeReason;

/**
 * The figures of one year (guideline for Hikikomori Uppsala, <i>Mål och resultat</i>).
 *
 * @param year the calendar year
 * @param goals the result of each goal among those discharged in the year after support had begun
 * @param participants how many were enrolled on any day of the year: from their first day of support to their discharge, or else to the
 *     last day granted
 * @param enrolled how many had their first day of support in the year
 * @param discharged how many ended in the year after support had begun, drop-outs included
 * @param dropOutsBefore how many dropped out in the year before support began
 * @param dropOutsDuring how many dropped out in the year after support had begun
 * @param ages participants by age at their first day of support; every group is there, also the empty
 * @param quarters the year's four quarters
 * @param medianDaysToDecision from first contact to first decision, for those whose first decision fell in the year; empty for none
 */
public record AnnualFigures(
        int year,
        List<GoalResult> goals,
        int participants,
        int enrolled,
        int discharged,
        int dropOutsBefore,
        int dropOutsDuring,
        Map<AgeGroup, Integer> ages,
        List<Quarter> quarters,
        OptionalInt medianDaysToDecision) {

    /**
     * @param today the last day that is counted, when the year is not over
     */
    static AnnualFigures of(
            int year, LocalDate today, List<GoalDefinition> goals, Collection<ParticipantHistory> histories) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Period whole = new Period(newYear, today.isBefore(last) && !today.isBefore(newYear) ? today : last);
        List<ParticipantHistory> ended =
                histories.stream().filter(begunAndEndedIn(whole)).toList();
        List<GoalResult> results =
                goals.stream().map(goal -> result(goal, ended)).toList();
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            quarters.add(quarter(whole, number, histories));
        }
        return new AnnualFigures(
                year,
                results,
                count(histories, history -> history.takesPartIn(whole)),
                count(histories, begunIn(whole)),
                ended.size(),
                count(histories, droppedOutBeforeIn(whole)),
                count(ended, AnnualFigures::droppedOutDuring),
                ages(histories, whole),
                quarters,
                medianDaysToDecision(histories, whole));
    }

    private static int count(Collection<ParticipantHistory> histories, Predicate<ParticipantHistory> which) {
        return (int) histories.stream().filter(which).count();
    }

    private static Predicate<ParticipantHistory> begunIn(Period period) {
        return history -> history.begins().map(period::contains).orElse(false);
    }

    private static Predicate<ParticipantHistory> begunAndEndedIn(Period period) {
        return history -> history.begins().isPresent()
                && history.discharge().map(end -> period.contains(end.on())).orElse(false);
    }

    private static Predicate<ParticipantHistory> droppedOutBeforeIn(Period period) {
        return history -> history.discharge()
                .map(end -> end.reason() == DischargeReason.DROP_OUT_BEFORE && period.contains(end.on()))
                .orElse(false);
    }

    private static boolean droppedOutDuring(ParticipantHistory history) {
        return history.discharge()
                .map(end -> end.reason() == DischargeReason.DROP_OUT_DURING)
                .orElse(false);
    }

    private static GoalResult result(GoalDefinition goal, List<ParticipantHistory> ended) {
        Map<Answer, Integer> counted = new EnumMap<>(Answer.class);
        for (ParticipantHistory history : ended) {
            Answer answer = history.discharge()
                    .map(Discharge::goals)
                    .map(answers -> answers.getOrDefault(goal.id(), Answer.UNKNOWN))
                    .orElse(Answer.UNKNOWN);
            counted.merge(answer, 1, Integer::sum);
        }
        return new GoalResult(
                goal.id(),
                goal.targetPercent(),
                counted.getOrDefault(Answer.YES, 0),
                counted.getOrDefault(Answer.NO, 0),
                counted.getOrDefault(Answer.UNKNOWN, 0));
    }

    private static Map<AgeGroup, Integer> ages(Collection<ParticipantHistory> histories, Period year) {
        Map<AgeGroup, Integer> ages = new EnumMap<>(AgeGroup.class);
        for (AgeGroup group : AgeGroup.values()) {
            ages.put(group, 0);
        }
        for (ParticipantHistory history : histories) {
            if (history.takesPartIn(year)) {
                LocalDate entry = history.begins().orElseThrow();
                AgeGroup group = history.born()
                        .map(born -> AgeGroup.of((int) ChronoUnit.YEARS.between(born, entry)))
                        .orElse(AgeGroup.UNKNOWN);
                ages.merge(group, 1, Integer::sum);
            }
        }
        return ages;
    }

    private static Quarter quarter(Period year, int number, Collection<ParticipantHistory> histories) {
        Period whole = Period.ofMonths(year.from().with(IsoFields.QUARTER_OF_YEAR, number), 3);
        if (whole.from().isAfter(year.to())) {
            return new Quarter(number, 0, 0, 0, 0);
        }
        Period quarter = new Period(whole.from(), whole.to().isAfter(year.to()) ? year.to() : whole.to());
        List<ParticipantHistory> ended =
                histories.stream().filter(begunAndEndedIn(quarter)).toList();
        return new Quarter(
                number,
                count(histories, begunIn(quarter)),
                ended.size(),
                count(histories, droppedOutBeforeIn(quarter)),
                count(ended, AnnualFigures::droppedOutDuring));
    }

    private static OptionalInt medianDaysToDecision(Collection<ParticipantHistory> histories, Period year) {
        int[] days = histories.stream()
                .filter(history -> history.firstDecision().map(year::contains).orElse(false))
                .mapToInt(history -> (int) ChronoUnit.DAYS.between(
                        history.contacted(), history.firstDecision().orElseThrow()))
                .sorted()
                .toArray();
        if (days.length == 0) {
            return OptionalInt.empty();
        }
        int middle = days.length / 2;
        return OptionalInt.of(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
    }
}

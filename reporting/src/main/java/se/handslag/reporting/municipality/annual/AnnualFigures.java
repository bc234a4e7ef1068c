package se.handslag.reporting.municipality.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.handslag.core.casework.Period;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.indicator.Days;
import se.handslag.reporting.indicator.Figure;
import se.handslag.reporting.indicator.Figures;

/**
 * The figures of one year (guideline for Hikikomori Uppsala, <i>Mål och resultat</i>): what the indicators came to.
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
 * @param daysToDecision how many of them waited how many days
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
        OptionalInt medianDaysToDecision,
        Days daysToDecision) {

    /** The period that is counted: the year, or as much of it as has been when it is not over. */
    public static Period counted(int year, LocalDate today) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return new Period(newYear, today.isBefore(last) && !today.isBefore(newYear) ? today : last);
    }

    /** The quarters of the period, as many as have begun; the last one ends with it. */
    public static List<Period> quartersOf(Period period) {
        List<Period> quarters = new ArrayList<>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); from = from.plusMonths(3)) {
            Period whole = Period.ofMonths(from, 3);
            quarters.add(new Period(from, whole.to().isAfter(period.to()) ? period.to() : whole.to()));
        }
        return quarters;
    }

    /** The year as it is counted, and then its quarters. */
    public static List<Period> periods(int year, LocalDate today) {
        Period whole = counted(year, today);
        List<Period> periods = new ArrayList<>(List.of(whole));
        periods.addAll(quartersOf(whole));
        return periods;
    }

    /**
     * @param goals the team's goals
     * @param counted what the indicators came to in each of the {@link #periods}
     */
    static AnnualFigures of(int year, List<GoalDefinition> goals, List<Figures> counted) {
        Figures figures = counted.get(0);
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            quarters.add(
                    number < counted.size() ? quarter(number, counted.get(number)) : new Quarter(number, 0, 0, 0, 0));
        }
        return new AnnualFigures(
                year,
                goals.stream().map(goal -> result(goal, figures)).toList(),
                number(figures, "participants"),
                number(figures, "enrolled"),
                number(figures, "discharged"),
                number(figures, "drop-outs-before"),
                number(figures, "drop-outs-during"),
                ages(figures.of("ages")),
                quarters,
                figures.of("days-to-decision").days().median(),
                figures.of("days-to-decision").days());
    }

    private static int number(Figures figures, String indicator) {
        return Math.toIntExact(figures.of(indicator).numerator());
    }

    private static GoalResult result(GoalDefinition goal, Figures figures) {
        Figure answers = figures.of("goal-answers:" + goal.id());
        return new GoalResult(
                goal.id(),
                goal.targetPercent(),
                Math.toIntExact(answers.group(Answer.YES.code())),
                Math.toIntExact(answers.group(Answer.NO.code())),
                Math.toIntExact(answers.group(Answer.UNKNOWN.code())));
    }

    private static Map<AgeGroup, Integer> ages(Figure figure) {
        Map<AgeGroup, Integer> ages = new EnumMap<>(AgeGroup.class);
        for (AgeGroup group : AgeGroup.values()) {
            ages.put(group, Math.toIntExact(figure.group(group.code())));
        }
        return ages;
    }

    private static Quarter quarter(int number, Figures figures) {
        return new Quarter(
                number,
                number(figures, "enrolled"),
                number(figures, "discharged"),
                number(figures, "drop-outs-before"),
                number(figures, "drop-outs-during"));
    }
}

package se.handslag.reporting.municipality.annual;

import java.util.ArrayList;
import java.util.List;

/**
 * One number of a year's report, by an id that is the same every year, so that years can stand beside each other.
 *
 * @param id such as {@code participants}, {@code goal:informed:yes}, {@code age:18-20} or {@code q1:enrolled}; never changes
 * @param unit what it is counted in
 * @param value the number
 */
public record ReportLine(String id, LineUnit unit, int value) {
    public static final String PARTICIPANTS = "participants";
    public static final String ENROLLED = "enrolled";
    public static final String DISCHARGED = "discharged";
    public static final String BEFORE = "drop-outs-before";
    public static final String DURING = "drop-outs-during";
    public static final String DECIDED = "decided";
    public static final String MEDIAN = "days:median";
    public static final String EIGHTIETH = "days:80th";

    /** How many of a hundred waited no longer than {@link #EIGHTIETH} says. */
    static final int OF_A_HUNDRED = 80;

    /** A year's lines, in the order of the report. */
    public static List<ReportLine> of(AnnualFigures figures) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(persons(PARTICIPANTS, figures.participants()));
        lines.add(persons(ENROLLED, figures.enrolled()));
        lines.add(persons(DISCHARGED, figures.discharged()));
        lines.add(persons(BEFORE, figures.dropOutsBefore()));
        lines.add(persons(DURING, figures.dropOutsDuring()));
        for (GoalResult goal : figures.goals()) {
            lines.add(persons(goalId(goal.goal(), "yes"), goal.reached()));
            lines.add(persons(goalId(goal.goal(), "no"), goal.notReached()));
            lines.add(persons(goalId(goal.goal(), "unknown"), goal.unknown()));
            lines.add(new ReportLine(goalId(goal.goal(), "target"), LineUnit.PERCENT, goal.targetPercent()));
        }
        figures.ages().forEach((group, number) -> lines.add(persons("age:" + group.code(), number)));
        for (Quarter quarter : figures.quarters()) {
            lines.add(persons(quarterId(quarter.number(), ENROLLED), quarter.enrolled()));
            lines.add(persons(quarterId(quarter.number(), DISCHARGED), quarter.discharged()));
            lines.add(persons(quarterId(quarter.number(), BEFORE), quarter.dropOutsBefore()));
            lines.add(persons(quarterId(quarter.number(), DURING), quarter.dropOutsDuring()));
        }
        lines.add(persons(DECIDED, Math.toIntExact(figures.daysToDecision().count())));
        figures.daysToDecision().median().ifPresent(days -> lines.add(new ReportLine(MEDIAN, LineUnit.DAYS, days)));
        figures.daysToDecision()
                .percentile(OF_A_HUNDRED)
                .ifPresent(days -> lines.add(new ReportLine(EIGHTIETH, LineUnit.DAYS, days)));
        return lines;
    }

    /** @param part {@code yes}, {@code no}, {@code unknown} or {@code target} */
    public static String goalId(String goal, String part) {
        return "goal:" + goal + ":" + part;
    }

    /** @param part the id of the same count over the year */
    public static String quarterId(int number, String part) {
        return "q" + number + ":" + part;
    }

    private static ReportLine persons(String id, int number) {
        return new ReportLine(id, LineUnit.PERSONS, number);
    }
}

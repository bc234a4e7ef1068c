package se.handslag.eligibility;

import java.time.LocalDate;

/**
 * For how long a concluded assessment says how it is (bedömningens giltighet).
 *
 * <p>No statute and no guideline sets a time: six months is the platform's own measure, and a municipality may have another. After it nothing is
 * refused. Whoever works with the case is told that it is old, and may conclude it anew even if nothing has changed.
 *
 * @param months at least one
 */
public record AssessmentValidity(int months) {
    /** Half a year. */
    public static final AssessmentValidity ORDINARY = new AssessmentValidity(6);

    public AssessmentValidity {
        if (months < 1) {
            throw new IllegalArgumentException("An assessment is valid for at least a month.");
        }
    }

    /** The last day on which an assessment that was concluded on this day is valid. */
    public LocalDate lastDayOf(LocalDate concludedOn) {
        return concludedOn.plusMonths(months);
    }

    /** Whether it has passed. */
    public boolean isOver(LocalDate concludedOn, LocalDate today) {
        return today.isAfter(lastDayOf(concludedOn));
    }
}

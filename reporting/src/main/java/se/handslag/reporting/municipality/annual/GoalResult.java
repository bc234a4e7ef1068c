package se.handslag.reporting.municipality.annual;

/**
 * How many of those discharged had reached a goal.
 *
 * @param goal the goal's id in the team's blueprint
 * @param targetPercent the share that should have, 0 to 100
 * @param reached how many had
 * @param notReached how many had not
 * @param unknown for how many it could not be told; they count in the denominator, so that a missing answer never flatters
 */
public record GoalResult(String goal, int targetPercent, int reached, int notReached, int unknown) {
    /** How many the share is counted of: everyone discharged in the year after support had begun. */
    public int of() {
        return reached + notReached + unknown;
    }

    /** The share that had reached the goal, in whole percent rounded down; 0 when nobody was discharged. */
    public int percent() {
        return of() == 0 ? 0 : reached * 100 / of();
    }

    /** Whether the target is met; never when nobody was discharged. */
    public boolean isMet() {
        return of() > 0 && reached * 100 >= targetPercent * of();
    }
}

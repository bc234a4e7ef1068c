package se.handslag.core.team.plan;

/** How often the plan is followed up with the person, in whole months; at least 1. */
public record FollowUpRhythm(int months) {
    public static FollowUpRhythm everyMonths(int months) {
        return new FollowUpRhythm(months);
    }
}

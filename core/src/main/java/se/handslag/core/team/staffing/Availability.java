package se.handslag.core.team.staffing;

/** When a team can give what it gives (tillgänglighet); the grades are those of Socialstyrelsen's survey 2025-2-9454, table 5 and the text beside. */
public enum Availability {
    /** The same day. */
    SAME_DAY("same-day"),
    /** Several times a day, on weekdays. */
    SEVERAL_TIMES_A_DAY("several-times-a-day"),
    /** Ready for a crisis in the daytime (strengths model). */
    CRISIS_IN_THE_DAYTIME("crisis-in-the-daytime"),
    /** At weekends in a crisis. */
    CRISIS_AT_WEEKENDS("crisis-at-weekends"),
    /** Around the clock, every day of the week. */
    AROUND_THE_CLOCK("around-the-clock");

    private final String code;

    Availability(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}

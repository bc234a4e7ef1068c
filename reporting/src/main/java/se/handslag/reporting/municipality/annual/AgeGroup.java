package se.handslag.reporting.municipality.annual;

/** Groups of age in whole years at the first day of support. */
public enum AgeGroup {
    UNDER_18("under-18", Integer.MIN_VALUE, 17),
    FROM_18("18-20", 18, 20),
    FROM_21("21-25", 21, 25),
    FROM_26("26-30", 26, 30),
    FROM_31("31-40", 31, 40),
    FROM_41("41", 41, Integer.MAX_VALUE),
    /** The date of birth is not known. */
    UNKNOWN("unknown", 1, 0);

    private final String code;
    private final int from;
    private final int to;

    AgeGroup(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /** The code; texts under {@code reporting.age.<code>}. */
    public String code() {
        return code;
    }

    static AgeGroup of(int years) {
        for (AgeGroup group : values()) {
            if (years >= group.from && years <= group.to) {
                return group;
            }
        }
        return UNKNOWN;
    }
}

package se.handslag.reporting.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Groups of age in whole years at entry. */
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

    /** The highest age in the group, in whole years. */
    public int to() {
        return to;
    }

    /** Whether there is no highest age. */
    public boolean isOpenUpwards() {
        return to == Integer.MAX_VALUE;
    }

    public static AgeGroup of(int years) {
        for (AgeGroup group : values()) {
            if (years >= group.from && years <= group.to) {
                return group;
            }
        }
        return UNKNOWN;
    }

    /** The group of someone born on this day, as it was on that day. */
    public static AgeGroup at(LocalDate day, LocalDate born) {
        return of((int) ChronoUnit.YEARS.between(born, day));
    }

    /** The group with the code; empty when none has it. */
    public static Optional<AgeGroup> ofCode(String code) {
        for (AgeGroup group : values()) {
            if (group.code.equals(code)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}

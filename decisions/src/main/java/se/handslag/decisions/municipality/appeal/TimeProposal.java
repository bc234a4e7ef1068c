package se.handslag.decisions.municipality.appeal;

import java.util.Optional;

/** What the days say of an appeal's time. A proposal: a named person tries it (rättidsprövning). */
public enum TimeProposal {
    /** It came in time, or the time does not run. */
    IN_TIME("in-time"),
    /** It came too late. */
    LATE("late"),
    /** It came too late here, but the court had it in time: a person must judge. */
    TO_JUDGE("to-judge");

    private final String code;

    TimeProposal(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code appeal.time.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<TimeProposal> ofCode(String code) {
        for (TimeProposal it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}

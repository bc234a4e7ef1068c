package se.handslag.reporting.municipality.develop;

/** What has become of a development area. */
public enum FollowUpState {
    UNDER_WAY("under-way"),
    REACHED("reached"),
    /** It is no longer worked at, for the reason that the text gives. */
    GIVEN_UP("given-up");

    private final String code;

    FollowUpState(String code) {
        this.code = code;
    }

    /** The code in the store and in texts, {@code reporting.follow-up.<code>}; never changes. */
    public String code() {
        return code;
    }

    /** Whether nothing more is to be told of the area in the years that follow. */
    public boolean closes() {
        return this != UNDER_WAY;
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static FollowUpState ofCode(String code) {
        for (FollowUpState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("There is no state '" + code + "'.");
    }
}

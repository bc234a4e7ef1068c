package se.handslag.decisions.municipality.view;

/** What can be done about one decision that has been made, in the order of the work. */
public enum DecisionAct {
    NOTIFY("notify"),
    CORRECT_NOTICE("correct-notice"),
    LEAVE_OUT_DECIDER("leave-out-decider"),
    CORRECT("correct"),
    CHANGE("change"),
    APPEAL("appeal"),
    CARRY_OUT("carry-out");

    private final String code;

    DecisionAct(String code) {
        this.code = code;
    }

    /** The code, as in addresses and texts; never changes. */
    public String code() {
        return code;
    }
}

package se.handslag.decisions.municipality.view;

/** What can be done about one decision that has been made, in the order of the work. */
public enum DecisionAct {
    NOTIFY("notify"),
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

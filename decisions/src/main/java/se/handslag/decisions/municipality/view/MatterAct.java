package se.handslag.decisions.municipality.view;

/** What can be done in a matter, in the order of the work. */
public enum MatterAct {
    APPLY("apply"),
    INVESTIGATE("investigate"),
    CONSULT("consult"),
    GRANT("grant"),
    REFUSE("refuse"),
    NOTIFY("notify"),
    EXTEND("extend");

    private final String code;

    MatterAct(String code) {
        this.code = code;
    }

    /** The code, as in addresses and texts; never changes. */
    public String code() {
        return code;
    }
}

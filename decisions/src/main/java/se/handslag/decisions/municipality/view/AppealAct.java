package se.handslag.decisions.municipality.view;

/** What can be done about an appeal that has come in, in the order of the work. */
public enum AppealAct {
    TRY_TIME("try-time"),
    DISMISS("dismiss"),
    RECONSIDER("reconsider"),
    HAND_OVER("hand-over"),
    RULING("ruling");

    private final String code;

    AppealAct(String code) {
        this.code = code;
    }

    /** The code, as in addresses and texts; never changes. */
    public String code() {
        return code;
    }
}

package se.handslag.reporting.indicator;

/** What sort of figure an indicator is. */
public enum IndicatorKind {
    /** How many. */
    COUNT("count"),
    /** How many of how many. */
    SHARE("share"),
    /** Days from the first contact to the first decision, as a median; any other percentile can be asked for. */
    MEDIAN_DAYS("median-days"),
    /** How many in each group. */
    DISTRIBUTION("distribution");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    /** The code in {@code indicators.json}; never changes. */
    public String code() {
        return code;
    }
}

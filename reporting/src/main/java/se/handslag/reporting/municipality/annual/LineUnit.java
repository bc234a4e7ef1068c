package se.handslag.reporting.municipality.annual;

/** What a line of a report is counted in. */
public enum LineUnit {
    PERSONS("persons"),
    DAYS("days"),
    /** A target that was set; it says nothing of anyone. */
    PERCENT("percent");

    private final String code;

    LineUnit(String code) {
        this.code = code;
    }

    /** The code in approved reports and in the published file; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such unit */
    public static LineUnit ofCode(String code) {
        for (LineUnit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("There is no unit '" + code + "'.");
    }
}

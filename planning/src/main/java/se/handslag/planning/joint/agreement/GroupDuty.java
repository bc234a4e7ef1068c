package se.handslag.planning.joint.agreement;

/** What a group that leads the team together has to do (guideline for Hikikomori Uppsala, "Ansvar" and "Utvecklingsområden"). */
public enum GroupDuty {
    /** Appoints the operative management group. */
    APPOINTS_OPERATIVE_GROUP("appoints-operative-group"),
    /** Follows how the guideline and the agreement are kept. */
    FOLLOWS_AGREEMENT("follows-agreement"),
    /** Compiles the annual report. */
    COMPILES_ANNUAL_REPORT("compiles-annual-report"),
    /** Answers for the development areas that have been decided, and gives account of them in the annual report. */
    ANSWERS_FOR_DEVELOPMENT_AREAS("answers-for-development-areas");

    private final String code;

    GroupDuty(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no duty has the code */
    public static GroupDuty ofCode(String code) {
        for (GroupDuty duty : values()) {
            if (duty.code.equals(code)) {
                return duty;
            }
        }
        throw new IllegalArgumentException("No duty of a group has the code " + code + ".");
    }
}

package se.handslag.reporting.directory;

/** What sort of service it is, mostly as its name tells (inriktning). */
public enum ServiceKind {
    OUTPATIENT("outpatient"),
    ADDICTION_CLINIC("addiction-clinic"),
    CASE_MANAGEMENT("case-management"),
    FACT("fact"),
    FACT_FORENSIC("fact-forensic"),
    ACT("act"),
    RACT("ract"),
    CARE_COMPANY("care-company"),
    HVB("hvb"),
    ELDERLY_TEAM("elderly-team"),
    TEAM_OF_THIS_HOUSE("team-of-this-house");

    private final String code;

    ServiceKind(String code) {
        this.code = code;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** In words, under this key in the directory's texts. */
    public String textKey() {
        return "directory.kind." + code;
    }
}

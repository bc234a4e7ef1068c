package se.handslag.reporting.directory;

/** What a statement in words is about. */
public enum Topic {
    PROFESSIONS("professions"),
    METHODS("methods"),
    COORDINATOR("coordinator"),
    AVAILABILITY("availability"),
    OUTREACH("outreach"),
    TARGET_GROUP("target-group"),
    INCLUSION("inclusion"),
    RULE("rule"),
    HISTORY("history"),
    INTERVIEW("interview");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** In words, under this key in the directory's texts. */
    public String textKey() {
        return "directory.topic." + code;
    }
}

package se.handslag.reporting.directory;

/** The questions of the survey that belong to one table. */
public enum QuestionGroup {
    /** The professions of the team (table 3). */
    PROFESSIONS("professions"),
    /** The tasks of the coordinator (vård- och stödsamordnare; table 4). */
    TASKS("tasks"),
    /** When it can give what it gives (table 5); several answers at once. */
    AVAILABILITY("availability"),
    /** Some of what it gives (table 6). */
    METHODS("methods"),
    /** What the survey weighed together when it judged the degree of integration. */
    INTEGRATION("integration");

    private final String code;

    QuestionGroup(String code) {
        this.code = code;
    }

    /** The code in texts and published figures; never changes. */
    public String code() {
        return code;
    }
}

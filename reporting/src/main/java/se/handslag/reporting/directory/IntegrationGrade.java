package se.handslag.reporting.directory;

/** The degree of integration (integreringsgrad), in the survey's three steps. */
public enum IntegrationGrade {
    VERY_LOW("very-low"),
    LOW("low"),
    MEDIUM_OR_HIGH("medium-or-high");

    private final String code;

    IntegrationGrade(String code) {
        this.code = code;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** In words, under this key in the directory's texts. */
    public String textKey() {
        return "directory.grade." + code;
    }
}

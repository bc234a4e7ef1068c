package se.handslag.reporting.directory;

/** A model of integrated services and of case management that a service works by (modell). */
public enum WorkModel {
    ACT("act"),
    FACT("fact"),
    RACT("ract"),
    STRENGTHS("strengths"),
    CASE_MANAGEMENT("case-management");

    private final String code;

    WorkModel(String code) {
        this.code = code;
    }

    /** The code in the directory's files; never changes. */
    public String code() {
        return code;
    }

    /** In words, under this key in the directory's texts. */
    public String textKey() {
        return "directory.model." + code;
    }
}

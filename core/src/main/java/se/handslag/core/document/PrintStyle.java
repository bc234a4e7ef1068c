package se.handslag.core.document;

/**
 * How a document is set on paper, of a certain version (utskriftsmall).
 *
 * <p>A style is never changed once a letter has been printed with it: a new form is a new version beside the old, so that old letters look
 * as they did. The fonts and the colour profile belong to it.
 */
public enum PrintStyle {
    /** Letters on standing A4. */
    LETTER_1("letter-style-1"),
    /** Lists and reports on lying A4, since their tables are wide. */
    REPORT_1("report-style-1"),
    /** What has to be read at a glance and on a single standing A4: everything in 12 points, and little air. {@link PaperLines} measures it. */
    SHEET_1("sheet-style-1");

    private final String code;

    PrintStyle(String code) {
        this.code = code;
    }

    /** What it is called in a store, for example {@code letter-style-1}; also the name of its style sheet. */
    public String code() {
        return code;
    }
}

package se.handslag.reporting.suppress;

/** How a count stands before it is decided what is shown. */
public enum Standing {
    /** It is meant to be shown. */
    OFFERED,
    /** It is out already, in an earlier report, and cannot be taken back. */
    PUBLISHED,
    /** It was withheld in an earlier report and stays so. */
    WITHHELD,
    /** It is in no table, but a reader could compute it from those that are: those discharged who did not drop out. */
    IMPLIED
}

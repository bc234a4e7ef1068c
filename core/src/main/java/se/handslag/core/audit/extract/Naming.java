package se.handslag.core.audit.extract;

/**
 * How an extract for the person says who it was.
 *
 * <p>The law asks for an extract from which the person can tell whether there was reason for the access, and practice differs on whether that
 * takes the name: some authorities give unit and title, and the name when the person asks for it. <b>Interpretation</b>, to be settled by the
 * authority's lawyers; {@link #CHOSEN} is the one place to change.
 */
public enum Naming {
    /** From which unit and with which title. */
    UNIT_AND_TITLE,
    /** The name as well. */
    NAME_TOO;

    /** Unit and title: staff may have reason to fear being named, and the name is in the log for whoever has a right to it. */
    public static final Naming CHOSEN = UNIT_AND_TITLE;
}

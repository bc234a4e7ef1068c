package se.handslag.core.audit.verify;

/** The chains that this authority's access log is kept in. */
public interface LogChains {

    /** Goes through every line that was committed when it began, and holds each against the one before it. */
    LogCheck check();
}

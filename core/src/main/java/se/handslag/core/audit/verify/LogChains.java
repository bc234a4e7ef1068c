package se.handslag.core.audit.verify;

import java.time.Instant;
import java.util.Optional;

/** The chains that this authority's access log is kept in. */
public interface LogChains {

    /** Goes through every line that was committed when it began, and holds each against the one before it. */
    LogCheck check();

    /** When the log began to be chained; empty if nothing has been written yet. */
    Optional<Instant> since();
}

package se.handslag.core.audit;

import java.time.Instant;
import java.util.List;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;

/**
 * This authority's access log (åtkomstlogg). Lines are added and read, never changed; the application's login can do nothing else.
 *
 * <p>{@code UnitOfWork} writes it; a use case that needs no line of its own does not exist.
 */
public interface AccessLog {

    /** How an act ended. */
    enum Result {
        DONE("done"),
        REFUSED("refused");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }
    }

    /**
     * Adds a line in the transaction that is open.
     *
     * @param ground the code of the ground on which it was allowed, or of the rule by which it was refused
     */
    void record(Actor actor, Act act, Result result, String ground);

    /** The lines about one case, newest first, at most this many. */
    List<AccessLogLine> about(CaseId caseId, int most);

    /** The lines about one case from a moment on and before another, newest first, at most this many. */
    List<AccessLogLine> about(CaseId caseId, Instant from, Instant until, int most);

    /** What has been written, and not only read, about one case, oldest first; attempts that were refused are left out. */
    List<AccessLogLine> written(CaseId caseId);
}

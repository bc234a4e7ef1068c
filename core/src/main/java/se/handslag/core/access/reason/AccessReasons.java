package se.handslag.core.access.reason;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** The reasons given. Added to, never changed. */
public interface AccessReasons {
    void add(AccessReason reason);

    /** The latest of all, newest first, at most this many. */
    List<AccessReason> latest(int most);

    /** All about one file, newest first. */
    List<AccessReason> about(CaseId caseId);
}

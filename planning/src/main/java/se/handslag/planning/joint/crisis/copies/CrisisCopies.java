package se.handslag.planning.joint.crisis.copies;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** Copies that were written down here, and what became of copies. Added, never changed. Used inside a unit of work. */
public interface CrisisCopies {
    void add(CrisisCopy copy);

    void add(CopyEnd end);

    /** The copies in a case, the newest first. */
    List<CrisisCopy> about(CaseId caseId);

    /** What became of copies in a case. */
    List<CopyEnd> ends(CaseId caseId);
}

package se.handslag.decisions.municipality.notify;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** The letters that were handed out without the name of the one who decided. They are added, never changed. Used inside a unit of work. */
public interface OmittedDeciders {
    void add(OmittedDecider omitted);

    /** Of one case, oldest first. */
    List<OmittedDecider> about(CaseId caseId);
}

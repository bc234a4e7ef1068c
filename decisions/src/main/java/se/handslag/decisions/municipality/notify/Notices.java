package se.handslag.decisions.municipality.notify;

import java.util.List;
import se.handslag.core.casework.CaseId;

/** The notices that this municipality has recorded. They are added, never changed. Used inside a unit of work. */
public interface Notices {
    void add(Notice notice);

    /** Of one case, oldest first. */
    List<Notice> about(CaseId caseId);
}

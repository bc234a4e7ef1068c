package se.handslag.decisions.municipality.notify;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.DecisionId;

/** The notices that this municipality has recorded. They are added, never changed. Used inside a unit of work. */
public interface Notices {
    void add(Notice notice);

    /** Of one case, oldest first; also those that were mistaken. */
    List<Notice> about(CaseId caseId);

    /** Decisions that were last sent on this day or before it, of which nobody has recorded when they were received; oldest first. */
    List<NotReceived> notReceived(LocalDate sentUpTo);

    /** The same of one case. */
    List<NotReceived> notReceived(CaseId caseId, LocalDate sentUpTo);

    /** A decision that was sent on this day for the last time, and that may not have reached the person. */
    record NotReceived(CaseId caseId, DecisionId decision, LocalDate sentOn) {}
}

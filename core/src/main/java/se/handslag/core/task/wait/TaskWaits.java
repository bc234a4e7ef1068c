package se.handslag.core.task.wait;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;

/** Which tasks have been let wait. Added to, never changed. Used inside a unit of work. */
public interface TaskWaits {
    void add(TaskWait wait);

    /** What waits on this day, of each task the newest. */
    List<TaskWait> inForce(LocalDate today);

    /** The same in one case. */
    List<TaskWait> inForce(CaseId caseId, LocalDate today);
}

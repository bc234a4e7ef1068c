package se.handslag.core.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/** The tasks written down at this authority. */
public interface Tasks {
    void add(Task task);

    Optional<Task> find(TaskId id);

    void complete(TaskId id, Signature by);

    /** What these have left to do, the most urgent first. */
    List<Task> openFor(Collection<StaffId> staff);

    /** What is left to do in this case, the most urgent first. */
    List<Task> openAbout(CaseId caseId);
}

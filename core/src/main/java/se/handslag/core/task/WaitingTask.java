package se.handslag.core.task;

import java.util.Optional;
import se.handslag.core.task.wait.TaskWait;

/**
 * A task that waits: the one or the other kind, and until when.
 *
 * @param written the task, if someone wrote it down
 * @param derived the task, if it follows from a fact
 * @param waits until when and why
 */
public record WaitingTask(Optional<Task> written, Optional<DerivedTask> derived, TaskWait waits) {}

package se.handslag.core.task.records;

import java.util.List;

/** The row classes of tasks. */
public final class TaskRows {
    private TaskRows() {}

    public static List<Class<?>> all() {
        return List.of(TaskRow.class, TaskWaitRow.class);
    }
}

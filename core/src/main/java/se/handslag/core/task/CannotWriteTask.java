package se.handslag.core.task;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a task was not written down or ticked off. */
public enum CannotWriteTask implements Refusal {
    NO_SUCH_CASE("task.cannot.no-such-case", ""),
    NO_SUCH_TASK("task.cannot.no-such-task", ""),
    EMPTY("task.cannot.empty", "text"),
    TOO_LONG("task.cannot.too-long", "text"),
    IN_THE_PAST("task.cannot.in-the-past", "due"),
    TOO_FAR_AHEAD("task.cannot.too-far-ahead", "due");

    private final String key;
    private final String field;

    CannotWriteTask(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return field;
    }
}

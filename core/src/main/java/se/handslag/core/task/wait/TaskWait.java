package se.handslag.core.task.wait;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.Task;

/**
 * That a task waits until a day. The newest about the same task is in force.
 *
 * @param id which
 * @param caseId whose case
 * @param subject which task: the id of one that is written down, or {@link DerivedTask#subject}
 * @param until the day it comes back
 * @param reason why
 * @param by who let it wait and when
 */
public record TaskWait(UUID id, CaseId caseId, String subject, LocalDate until, String reason, Signature by)
        implements PersonalData {
    /** The shortest reason, in characters. */
    public static final int SHORTEST = 3;

    /** The longest, in characters. */
    public static final int LONGEST = 500;

    /** How long a task may wait at most, in days; what waits longer is forgotten. */
    public static final int MOST_DAYS = 180;

    /** Whether the task still waits on this day. */
    public boolean holds(LocalDate today) {
        return today.isBefore(until);
    }

    /** Without its words, for a list that stands open on a screen. */
    public TaskWait withoutWords() {
        return new TaskWait(id, caseId, subject, until, "", by);
    }

    /** With what looks like a telephone number hidden. */
    public TaskWait withoutNumbers() {
        return new TaskWait(id, caseId, subject, until, Task.withoutNumbers(reason), by);
    }

    @Override
    public String toString() {
        return "TaskWait[" + id + "]";
    }
}

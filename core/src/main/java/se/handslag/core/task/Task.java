package se.handslag.core.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * Something that someone has written down to do (uppgift).
 *
 * @param id the task
 * @param caseId whose case
 * @param text what to do, in the author's words
 * @param due by which day
 * @param assignedTo who does it
 * @param created who wrote it down and when
 * @param done who did it and when
 */
public record Task(
        TaskId id,
        CaseId caseId,
        String text,
        LocalDate due,
        StaffId assignedTo,
        Signature created,
        Optional<Signature> done)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 500;

    private static final Pattern NUMBER = Pattern.compile("(?!\\d{4}-\\d{2}-\\d{2}\\b)\\+?\\b\\d[\\d\\s()/-]{4,}\\d");

    /** How far ahead a task may be due, in years; what is later is a slip of the finger. */
    public static final int FURTHEST_YEARS = 10;

    /** Without its words, for a list that stands open on a screen. */
    public Task withoutWords() {
        return new Task(id, caseId, "", due, assignedTo, created, done);
    }

    /** With what looks like a telephone number hidden. */
    public Task withoutNumbers() {
        return new Task(id, caseId, withoutNumbers(text), due, assignedTo, created, done);
    }

    /** Any text, with what looks like a telephone number hidden. */
    public static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("•••");
    }

    @Override
    public String toString() {
        return "Task[" + id + "]";
    }
}

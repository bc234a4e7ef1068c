package se.handslag.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;

/**
 * A task that follows from a fact, such as a decision that ends. It is never stored: it goes when the fact changes.
 *
 * @param kind a stable code, for example {@code decision-ends}
 * @param caseId whose case
 * @param what what to do
 * @param due by which day
 * @param page where it is done, as the last part of the person's address, for example {@code beslut}; empty for the overview
 * @param mayWait whether it may wait beyond its day; what a statute or a decision sets the day of may not
 * @param startsAt when it begins, if it is a meeting with an hour
 */
public record DerivedTask(
        String kind,
        CaseId caseId,
        Sentence what,
        LocalDate due,
        String page,
        boolean mayWait,
        Optional<Instant> startsAt) {
    /** A task whose day holds. */
    public DerivedTask(String kind, CaseId caseId, Sentence what, LocalDate due, String page) {
        this(kind, caseId, what, due, page, false, Optional.empty());
    }

    /** The same as one whose day the team itself has set, so that it may wait. */
    public DerivedTask thatMayWait() {
        return new DerivedTask(kind, caseId, what, due, page, true, startsAt);
    }

    /** The same as a meeting that begins then. */
    public DerivedTask thatBegins(Instant at) {
        return new DerivedTask(kind, caseId, what, due, page, mayWait, Optional.of(at));
    }

    /** What tells it from the other tasks of the case, for as long as the fact stands. */
    public String subject() {
        return kind + "/" + due + "/" + page;
    }
}

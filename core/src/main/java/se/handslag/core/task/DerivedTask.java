package se.handslag.core.task;

import java.time.LocalDate;
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
 */
public record DerivedTask(String kind, CaseId caseId, Sentence what, LocalDate due, String page) {}

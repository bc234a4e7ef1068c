package se.handslag.core.task;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;

/** Write down something to do for oneself (ny uppgift). */
public record WriteTask(CaseId caseId, String text, LocalDate due) {}

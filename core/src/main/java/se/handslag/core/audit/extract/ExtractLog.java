package se.handslag.core.audit.extract;

import java.time.LocalDate;
import se.handslag.core.casework.CaseId;

/**
 * Take the person's extract from the log.
 *
 * @param caseId whose file
 * @param from the first day
 * @param to the last day
 */
public record ExtractLog(CaseId caseId, LocalDate from, LocalDate to) {}

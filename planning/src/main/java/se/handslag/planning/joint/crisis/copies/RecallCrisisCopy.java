package se.handslag.planning.joint.crisis.copies;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/**
 * Write down what became of a copy that is no longer to be used (återkalla en kopia).
 *
 * @param caseId whose case
 * @param copyId the copy or the disclosure
 * @param how what became of it
 * @param on the day
 */
public record RecallCrisisCopy(CaseId caseId, UUID copyId, CopyEnding how, LocalDate on) {}

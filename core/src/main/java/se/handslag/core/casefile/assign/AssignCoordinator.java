package se.handslag.core.casefile.assign;

import se.handslag.core.casework.CaseId;

/**
 * Give a case to a member of staff to hold together (utse samordnare).
 *
 * @param caseId the case
 * @param staff the id of the member of staff, as the directory has it
 * @param shown their name, as it is shown with the case
 */
public record AssignCoordinator(CaseId caseId, String staff, String shown) {}

package se.handslag.planning.joint.coordinate;

import se.handslag.core.casework.CaseId;

/**
 * Give a case to a member of staff to hold together, alone or with whoever has it (fördela).
 *
 * @param caseId the case
 * @param staff the id of the member of staff, as the directory has it
 * @param shown their name, as it is shown with the case
 * @param together whether they hold it together with whoever has it now, or instead of them
 * @param reason why, if they then have more persons than the model says; may be empty otherwise
 */
public record GiveCase(CaseId caseId, String staff, String shown, boolean together, String reason) {}

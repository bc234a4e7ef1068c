package se.handslag.eligibility.joint.take;

import se.handslag.core.casework.CaseId;

/**
 * Take a case on, and so become its coordinator here (ta ärendet).
 *
 * @param caseId which
 * @param takeOver also when a colleague has it, for instance when that colleague is away
 */
public record TakeCase(CaseId caseId, boolean takeOver) {}

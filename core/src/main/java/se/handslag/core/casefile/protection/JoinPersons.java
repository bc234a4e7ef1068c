package se.handslag.core.casefile.protection;

import se.handslag.core.casework.CaseId;

/**
 * Say that two cases with the same identity number are about the same person (samma person i två akter).
 *
 * @param caseId the case whose person stays
 * @param other the case that is about that person too
 */
public record JoinPersons(CaseId caseId, CaseId other) {}

package se.handslag.eligibility.municipality.conclude;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;

/**
 * Conclude the assessment as it stands (slutför bedömningen).
 *
 * @param caseId whose case
 * @param seen the version of the material that the actor has looked at
 */
public record ConcludeAssessment(CaseId caseId, Revision seen) {}

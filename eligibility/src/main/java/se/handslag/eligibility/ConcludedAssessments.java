package se.handslag.eligibility;

import java.util.Optional;
import se.handslag.core.casework.CaseId;

/** The assessments that this municipality has concluded. Used inside a unit of work. */
public interface ConcludedAssessments {
    /** The one concluded last; an assessment may be concluded anew when a finding has changed. */
    Optional<ConcludedAssessment> latest(CaseId caseId);

    /** Whether a finding, or what is registered about the person, has changed since it was concluded. False if there is no such one. */
    boolean isStale(AssessmentId id);
}

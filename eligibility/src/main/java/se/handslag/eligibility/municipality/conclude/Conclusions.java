package se.handslag.eligibility.municipality.conclude;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.eligibility.AssessmentId;

/** The assessments that this municipality has concluded. Added, never changed. Used inside a unit of work. */
public interface Conclusions {
    void add(Conclusion conclusion);

    Optional<Conclusion> find(AssessmentId id);

    Optional<Conclusion> latest(CaseId caseId);
}

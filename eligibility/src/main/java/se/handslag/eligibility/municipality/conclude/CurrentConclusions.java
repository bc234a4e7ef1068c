package se.handslag.eligibility.municipality.conclude;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.eligibility.AssessmentId;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.ConcludedAssessments;
import se.handslag.eligibility.joint.material.Materials;

/** Concluded assessments as other modules see them, each held against the material as it stands now. */
public final class CurrentConclusions implements ConcludedAssessments {
    private final Conclusions conclusions;
    private final Materials materials;

    @Inject
    public CurrentConclusions(Conclusions conclusions, Materials materials) {
        this.conclusions = conclusions;
        this.materials = materials;
    }

    @Override
    public Optional<ConcludedAssessment> latest(CaseId caseId) {
        return conclusions.latest(caseId).map(Conclusion::assessment);
    }

    @Override
    public boolean isStale(AssessmentId id) {
        return conclusions
                .find(id)
                .filter(conclusion -> !conclusion
                        .restsOn()
                        .equals(materials.revisionOf(conclusion.assessment().caseId())))
                .isPresent();
    }
}

package se.handslag.reporting.joint.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.TeamId;

/** The assessments of an authority. Added, never changed. Used inside a unit of work. */
public interface FidelityAssessments {
    void add(FidelityAssessment assessment);

    Optional<FidelityAssessment> find(UUID id);

    /** Whether a later one stands instead of it. */
    boolean isCorrected(UUID id);

    /** Those of a team that stand, the latest first. */
    List<FidelityAssessment> of(TeamId team);
}

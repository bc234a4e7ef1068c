package se.handslag.planning.joint.plan;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;

/**
 * Saves an authority's own plan, whichever authority's it is.
 *
 * <p>Each authority has its own verb behind it, with its own conditions: the implementation plan of a municipality, the care plan of a
 * region.
 */
public interface SavingPlans {
    Outcome<SavedPlan, CannotSavePlan> handle(Actor actor, SavePlan command);

    /** What stands in the way of anyone's writing in the plan today, so that a page can say so before anything is written. */
    Optional<CannotSavePlan> obstacle(Actor actor, CaseId caseId);
}

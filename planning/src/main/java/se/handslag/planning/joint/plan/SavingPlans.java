package se.handslag.planning.joint.plan;

import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;

/**
 * Saves an authority's own plan, whichever authority's it is.
 *
 * <p>Each authority has its own verb behind it, with its own conditions: the implementation plan of a municipality, the care plan of a
 * region.
 */
public interface SavingPlans {
    Outcome<SavedPlan, CannotSavePlan> handle(Actor actor, SavePlan command);
}

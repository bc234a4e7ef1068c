/**
 * Concludes an assessment (slutför bedömningen), so that a decision can rest on it.
 *
 * <p>Here: the conclusion with everything that explains it. Not here: the decision.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "Team guideline, section Ansökningsförfarande: the municipal officer investigates and so concludes the assessment")
@NullMarked
package se.handslag.eligibility.municipality.conclude;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * Someone thinks that a decision is wrong (överklagande): the appeal comes in, its time is tried, the decision is looked at again.
 *
 * <p>Here: what this authority does before the court has the matter. Not here: what follows, which is in {@code court}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "An appeal is given to the authority that decided, which tries its time: förvaltningslagen (2017:900) 43–46 §§")
@NullMarked
package se.handslag.decisions.municipality.appeal;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

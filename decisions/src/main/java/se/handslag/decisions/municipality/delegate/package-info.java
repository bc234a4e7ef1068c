/**
 * Who may decide what for the board (delegationsordning), as data.
 *
 * <p>Here: the order, its items and their limits, the adopting of a new one, and the agreements by which employees of another authority may
 * decide. Not here: the decisions made under it, and that a delegate passes it on.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The board delegates to the municipality's own employees: kommunallagen (2017:725) 7 kap. 5 §")
@NullMarked
package se.handslag.decisions.municipality.delegate;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

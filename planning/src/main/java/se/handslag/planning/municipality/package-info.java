/**
 * What the municipality plans and how its support ends.
 *
 * <p>Here: the implementation plan and the discharge with its measured goals. Not here: the decision that the plan carries out; see the
 * module {@code decisions}.
 */
@OwnedBy(value = Owner.MUNICIPALITY, basis = "Social Services Act (2025:400) 11 kap. 1 §, 14 kap. 3 §")
@NullMarked
package se.handslag.planning.municipality;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * The pages of the delegation order, the agreements on cooperation, and which decisions take two people.
 *
 * <p>Here: reading what is in force, and entering what the board has adopted. Not here: any rule; what can be adopted is asked of
 * {@code decisions}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The board delegates to the municipality's own employees: kommunallagen (2017:725) 7 kap. 5 §")
@NullMarked
package se.handslag.web.municipality.delegate;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

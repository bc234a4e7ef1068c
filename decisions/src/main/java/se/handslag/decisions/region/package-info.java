/**
 * The region's part in a matter of the municipality's: it is consulted, in {@code consult}, and takes on the care or declines to, in {@code
 * commit}.
 *
 * <p>Here: the list of what is wired at a region. Not here: any decision; the region makes none under the Social Services Act.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "The region keeps its own record of what it has answered: Patient Data Act (2008:355) 3 kap. 1 §")
@NullMarked
package se.handslag.decisions.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

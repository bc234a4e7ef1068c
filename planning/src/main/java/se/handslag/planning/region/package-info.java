/**
 * What the region plans and how its own care in the team ends.
 *
 * <p>Here: the care plan and the closing of the region's own file. Not here: anything that the municipality decides.
 */
@OwnedBy(value = Owner.REGION, basis = "Health and Medical Services Act (2017:30); Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.planning.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

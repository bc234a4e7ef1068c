/**
 * The page on which the region ends its own part.
 *
 * <p>Here: closing the region's own file, and what the municipality has told of its own end. Not here: how the municipality's support went.
 */
@OwnedBy(value = Owner.REGION, basis = "The region ends its own care: Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.web.region.discharge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

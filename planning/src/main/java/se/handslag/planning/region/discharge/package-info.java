/**
 * How the region's own care in the team ends, and its own file is closed.
 *
 * <p>Here: the closing, and the task to think of it when the municipality has told that its support has ended. Not here: how the
 * municipality's support went; of that the region knows what it has been handed, the day and the reason.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "The region ends its own care and its own file: Patient Data Act (2008:355) 3 kap.")
@NullMarked
package se.handslag.planning.region.discharge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

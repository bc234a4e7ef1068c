/**
 * Hears of a booked interview and opens the region's own file, which says when and where, and not yet who.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Patient Data Act (2008:355) 3 kap. 1 §: the care provider keeps a record of its own")
@NullMarked
package se.handslag.eligibility.region.interview;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

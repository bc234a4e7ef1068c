/**
 * Hears who the person is and writes it into the region's own file, under the region's own number.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Patient Data Act (2008:355) 3 kap. 1 §: the care provider keeps a record of its own")
@NullMarked
package se.handslag.eligibility.region.identify;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

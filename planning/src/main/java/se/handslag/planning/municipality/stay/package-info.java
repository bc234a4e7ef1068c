/**
 * What the municipality knows of a stay in hospital: the notices that have come, and the times that run from them.
 *
 * <p>Here: reading them, and the reminder of the day from which the municipality pays. Not here: the stay itself, which is the region's.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "A notice that has come is the municipality's own document; the payment is: the act (2017:612), 5 kap. 4 §")
@NullMarked
package se.handslag.planning.municipality.stay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

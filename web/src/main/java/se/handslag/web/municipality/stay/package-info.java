/**
 * What the municipality has been told of a stay in hospital.
 *
 * <p>Here: the notices and the day from which the municipality pays. Not here: the stay itself, which is the region's.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "A notice that has come is the municipality's own document; the payment is: the act (2017:612), 5 kap. 4 §")
@NullMarked
package se.handslag.web.municipality.stay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * What this municipality has been told of the region's care commitment (vårdåtagande).
 *
 * <p>Here: how it stands, read from the copies that have come. Not here: the commitment itself and why it was made, declined or ended,
 * which are the region's own.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "A copy that has come belongs to the record of the one who received it: OSL (2009:400) 26 kap. 1 §")
@NullMarked
package se.handslag.decisions.municipality.commit;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

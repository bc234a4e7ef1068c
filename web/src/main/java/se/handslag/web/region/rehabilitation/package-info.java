/**
 * The pages of the rehabilitation plan: reading it, writing in it, choosing between two texts, and its earlier versions.
 *
 * <p>Here: what the region's own staff see. Not here: what the municipality has been handed, which stands among its copies.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Care that is planned is documented in the patient record: Patient Data Act (2008:355) 3 kap. 6 §")
@NullMarked
package se.handslag.web.region.rehabilitation;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * The pages of a stay in hospital and of the coordinated care plan.
 *
 * <p>Here: what the region's own staff see. Not here: the notices as the municipality reads them.
 */
@OwnedBy(
        value = Owner.REGION,
        basis =
                "Inpatient care is the region's, and so are the notices: the act (2017:612) on discharge from inpatient care, 2 and 3 kap.")
@NullMarked
package se.handslag.web.region.stay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

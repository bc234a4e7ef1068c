/**
 * The care plan (vårdplan): the region's part of what is worked towards.
 *
 * <p>Here: when the region may write one. Not here: what a plan is; see {@code joint.plan}.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "Care that is planned is documented in the patient record: Patient Data Act (2008:355) 3 kap. 6 §")
@NullMarked
package se.handslag.planning.region.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

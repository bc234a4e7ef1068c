/**
 * What a stay in hospital means to both authorities: the notices that the law obliges the region to give, and the times that run from them.
 *
 * <p>Here: how a notice is written as a copy and read from one, and the times. Not here: the stay, which stands in the region's record alone and
 * which the municipality never reads.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both count the times that run from a notice: the act (2017:612) on discharge from inpatient care, 3 to 5 kap.")
@NullMarked
package se.handslag.planning.joint.stay;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * What two people changed in the same version of anything that has fields, put together field by field.
 *
 * <p>Here: what stands in a field, the merge, and what somebody who was shown two texts has chosen. Not here: which fields a plan has, and
 * whether what has come together holds; that is each plan's own.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "Both authorities write their own plans in the same way; what is put together lies in one authority's record")
@NullMarked
package se.handslag.planning.joint.merge;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

/**
 * The catalogue of support and care in the area: what there is, for whom, and how one applies (katalog).
 *
 * <p>Here: each authority's own entries with all their versions, and the road by which the others read them. It names nobody who gets support.
 * Not here: what somebody was told of; see {@code joint.inform}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Each authority keeps its own entries, and each reads the others'")
@NullMarked
package se.handslag.planning.joint.inform.catalogue;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

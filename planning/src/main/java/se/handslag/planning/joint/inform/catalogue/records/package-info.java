/**
 * The catalogue, in the store.
 */
@OwnedBy(value = Owner.JOINT, basis = "The same table stands in each authority's own store")
@NullMarked
package se.handslag.planning.joint.inform.catalogue.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

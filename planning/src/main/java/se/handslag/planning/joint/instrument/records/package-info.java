/** Measurements in the store; rows are added and never changed. */
@OwnedBy(value = Owner.JOINT, basis = "The same tables stand in each authority's own store")
@NullMarked
package se.handslag.planning.joint.instrument.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

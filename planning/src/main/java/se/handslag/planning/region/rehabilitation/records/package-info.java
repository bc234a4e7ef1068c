/**
 * Rehabilitation plans in the store.
 */
@OwnedBy(value = Owner.REGION, basis = "The table stands in the region's own store")
@NullMarked
package se.handslag.planning.region.rehabilitation.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

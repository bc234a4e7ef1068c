/**
 * Ends of care in the region's store.
 */
@OwnedBy(value = Owner.REGION, basis = "The table stands in a region's store only")
@NullMarked
package se.handslag.planning.region.discharge.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

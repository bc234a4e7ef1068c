/**
 * Consultations and care commitments in the region's store.
 */
@OwnedBy(value = Owner.REGION, basis = "The region's own store")
@NullMarked
package se.handslag.decisions.region.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;

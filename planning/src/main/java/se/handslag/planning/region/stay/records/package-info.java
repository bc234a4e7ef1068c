/**
 * Stays in hospital, in the store.
 */
@OwnedBy(value = Owner.REGION, basis = "The tables stand in the region's own store")
@NullMarked
package se.handslag.planning.region.stay.records;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
